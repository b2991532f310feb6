using Annotations.Citations.References;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Testing.Builders;

/// <summary>An essay of three sentences in two paragraphs, put by ada.</summary>
public sealed class EssayBuilder
{
    public const string DefaultId = "nomonhan";

    public const string DefaultText = "The border was long. Nobody had marked it.\n\nBoth armies patrolled it.\n";

    private string id = DefaultId;
    private string text = DefaultText;
    private string title = "A border";
    private string language = "en";
    private string scholar = "ada";
    private int operation = 1;
    private TextSyntax syntax = TextSyntax.Plain;
    private Reference? citation;

    public EssayBuilder WithId(string value)
    {
        id = value;
        return this;
    }

    public EssayBuilder WithText(string value)
    {
        text = value;
        return this;
    }

    public EssayBuilder Titled(string value)
    {
        title = value;
        return this;
    }

    public EssayBuilder In(string value)
    {
        language = value;
        return this;
    }

    public EssayBuilder By(string name)
    {
        scholar = name;
        return this;
    }

    public EssayBuilder WrittenBy(int operationNumber)
    {
        operation = operationNumber;
        return this;
    }

    public EssayBuilder InMarkdown()
    {
        syntax = TextSyntax.Markdown;
        return this;
    }

    public EssayBuilder CitedAs(Reference value)
    {
        citation = value;
        return this;
    }

    public EssayDraft Draft() => new(text, syntax, title, language, citation);

    public Change Change() => new(Builders.Build.AScholar(scholar), Builders.Build.Then, Builders.Build.Operation(operation));

    public ComposedEssay Composed() => EssayComposer.Compose(Ids.Essay(id), Draft(), Change()).Value;

    public Essay Build() => Composed().Essay;

    public EssayContent Content() => Composed().Content;

    public Stored<Essay> Stored() => new(Build(), new RowVersion("row"));
}
