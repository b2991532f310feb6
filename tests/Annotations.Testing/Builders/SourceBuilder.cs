using Annotations.Citations.References;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Testing.Builders;

/// <summary>The book coox1985, added by ada to <see cref="EssayBuilder"/>'s essay.</summary>
public sealed class SourceBuilder
{
    private string id = "coox1985";
    private string title = "Nomonhan";
    private string scholar = "ada";
    private int operation = 50;

    public SourceBuilder WithId(string value)
    {
        id = value;
        return this;
    }

    public SourceBuilder Titled(string value)
    {
        title = value;
        return this;
    }

    public SourceBuilder By(string name)
    {
        scholar = name;
        return this;
    }

    public SourceBuilder WrittenBy(int operationNumber)
    {
        operation = operationNumber;
        return this;
    }

    public Reference Reference() => new ReferenceBuilder("book", id).Text("title", title).Build();

    public Source Build()
    {
        var change = new Change(Builders.Build.AScholar(scholar), Builders.Build.Then, Builders.Build.Operation(operation));
        return new Source(Ids.Essay(EssayBuilder.DefaultId), Ids.Source(id), Reference(), 1, change, change);
    }

    public Stored<Source> Stored() => new(Build(), new RowVersion("row"));
}
