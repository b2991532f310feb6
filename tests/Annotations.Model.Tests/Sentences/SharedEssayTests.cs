using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

/// <summary>The essay the service was built for; it is not in the repository, so these tests skip where it is absent.</summary>
public sealed class SharedEssayTests
{
    [Fact]
    public void TheEssayHasOneHeadingEightParagraphsAndTwentyNineSentences()
    {
        var text = Read("essay.txt");

        var blocks = Segmenter.Segment(text, TextSyntax.Plain, "en");

        Assert.Equal("Conclusion", Assert.Single(blocks, block => block.Kind == BlockKind.Heading).Content.Slice(text).ToString());
        Assert.Equal(8, blocks.Count(block => block.Kind == BlockKind.Paragraph));
        Assert.Equal(29, blocks.Sum(block => block.Sentences.Count));
    }

    [Fact]
    public void ThePageAsSavedFromTheWebHoldsTheSameSentences()
    {
        var essay = Read("essay.txt");
        var page = Read("raw-page.txt");

        var sentences = MarkedText.SentencesOf(page);

        Assert.Subset(sentences.ToHashSet(), MarkedText.SentencesOf(essay).ToHashSet());
        Assert.Contains(Segmenter.Segment(page, TextSyntax.Plain, "en"), block => block.Kind == BlockKind.Heading && block.Content.Slice(page) is "Conclusion");
    }

    private static string Read(string name)
    {
        var path = Folder() is { } folder ? Path.Combine(folder, "essay", name) : null;
        Assert.SkipUnless(File.Exists(path), "The shared essay is not on this machine: set ANNOTATIONS_SHARED to the folder that holds essay/.");
        return File.ReadAllText(path!).ReplaceLineEndings("\n");
    }

    /// <summary>ANNOTATIONS_SHARED, or the folder "shared" beside the repository's root.</summary>
    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("ANNOTATIONS_SHARED") is { Length: > 0 } shared)
        {
            return shared;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root != null && !File.Exists(Path.Combine(root.FullName, "Annotations.sln")))
        {
            root = root.Parent;
        }

        return root?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
    }
}
