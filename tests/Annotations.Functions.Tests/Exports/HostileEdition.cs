using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Testing.Builders;
using CsCheck;

namespace Annotations.Functions.Tests.Exports;

/// <summary>An essay and notes that have the same text in every field that users fill: text that tries to break out of one format or another.</summary>
internal static class HostileEdition
{
    private static readonly string[] Attempts =
    [
        "</p><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='x", "<!--", "-->", "]]>", "<![CDATA[", "<?php ?>", "&lt;b&gt;", "&#x3c;script&#x3e;", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "\\input{/etc/passwd}", "\\write18{id}", "\\end{document}", "}\\par{", "{{{", "}}}", "$x^2$", "$$", "% comment", "#1", "a & b", "x_y", "~", "^^5cinput", "\\\\", "\\begin{tabular}", "[opt]", "``''", "\\",
        "{\\rtf1\\field{\\*\\fldinst INCLUDETEXT}}", "\\'e9", "\\u8212?", "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\"quoted\"", ",", ";", "\r\n=2",
        "[^1]", "[^1]: x", "@coox1985", "[@coox1985]", "# heading", "---\ntitle: x\n---", "::: {.x}", "{#id .c onclick=x}", "`x`{=html}", "```{=latex}", "\n\n# h", "> q", "1. one", "(a) two", "*x*", "**", "[a](javascript:alert(1))", "[a](data:text/html,x)", "![a](http://x.example/i.png)", "<http://x.example/?a=$b~c_d#e%zz>", "| a | b |\n|---|---|", "    code", "~~~",
        "\u0000", "\u0001", "\u0008", "\u000b", "\u001f", "\u007f", "\u0085", "\u2028", "\ufffe", "\uffff", "\ud800", "\udc00", "\ud83d\ude00", "\u202e", "\ufeff", "ж", "かな", "ᠮᠣᠩᠭᠣᠯ", "e\u0301",
        "../../x", "C:\\x", "\"; filename=\"x",
    ];

    public static Gen<string> Text { get; } = Gen.Frequency((1, Gen.Const("")), (12, Combined()));

    private static Gen<string> Combined() => Gen.Select(
        Gen.OneOf(Gen.Int[0, Attempts.Length - 1].Select(at => Attempts[at]), Gen.String[Gen.Char, 0, 8], Gen.String[Gen.Char["\\{}[]<>&\"'$%#_^~`*@=|+-!:;,\n\r\t "], 1, 6]).List[1, 6],
        Gen.OneOf(Gen.Const(""), Gen.Const(" "), Gen.Const("x")),
        (parts, between) => string.Join(between, parts));

    /// <summary>The functions over stores that hold that text everywhere.</summary>
    public static TestApi Api(string text, bool isMarkdown)
    {
        var essay = AnEssay().WithText("One. " + text + " Two.\n\n" + text + "\n").Titled("T " + text).CitedAs(new ReferenceBuilder("webpage").Text("title", text).Names("author", Name.Person("F" + text, text)).Build());
        var composed = (isMarkdown ? essay.InMarkdown() : essay).Composed();
        var api = new TestApi(("Annotations:PublicAddress", "https://annotations.example.org")).Having(composed);
        api.Annotations.Setup(store => store.ListAsync(composed.Essay.Id, It.IsAny<AnnotationFilter>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Page<Annotation>(AnnotationsSaying(text), HasMore: false));
        api.Sources.Setup(store => store.ReadAsync(composed.Essay.Id, It.IsAny<IReadOnlyCollection<SourceId>>(), It.IsAny<CancellationToken>())).ReturnsAsync([SourceSaying(text)]);
        api.Sources.Setup(store => store.ReadCitedAsync(composed.Essay.Id, It.IsAny<CancellationToken>())).ReturnsAsync([Ids.Source("coox1985")]);
        return api;
    }

    private static IReadOnlyList<Annotation> AnnotationsSaying(string text)
    {
        var evidence = Saying(AnAnnotation().On(1).Number(1), text);
        return [evidence, Saying(AnAnnotation().On(1).Number(2).Disputing(new Dispute(DisputeKind.Undermines, evidence.Id, 1)), text), Saying(AnAnnotation().On(1).Number(3).OfKind(AnnotationKind.Question), text)];
    }

    private static Annotation Saying(AnnotationBuilder builder, string text)
    {
        var built = builder.Quoting(text).Tagged(text).Saying(text).Build();
        var citation = new Citation(Ids.Source("coox1985"), text, null, text, CitationRelation.Disputes);
        return built with { Statement = built.Statement with { Citations = [citation] }, Created = built.Created with { By = new Scholar("ada", text) } };
    }

    private static Source SourceSaying(string text)
    {
        var reference = new ReferenceBuilder("chapter", "coox1985").Names("author", Name.Person(text, text), Name.Institution(text)).Names("editor", Name.Person(text))
            .Text("title", text).Text("container-title", text).Text("collection-title", text).Text("publisher", text).Text("publisher-place", text).Text("volume", text).Text("page", text)
            .Text("DOI", text).Text("URL", text).Text("ISBN", text).Text("archive", text).Text("archive_location", text).Text("note", text).Text("language", text).Build();
        return new Source(Ids.Essay(EssayBuilder.DefaultId), Ids.Source("coox1985"), reference, 1, AnEssay().Change(), AnEssay().Change());
    }
}
