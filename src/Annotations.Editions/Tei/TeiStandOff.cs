using System.Globalization;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Model.Versions;

namespace Annotations.Editions.Tei;

/// <summary>Writes annotations beside the text that they are about (TEI Guidelines, sections 16.10 and 17.10), and what they cite.</summary>
internal sealed class TeiStandOff(EditionHeader header, TeiText text)
{
    public void Write(IEnumerable<Note> notes, IEnumerable<BibliographyItem> bibliography)
    {
        using var note = notes.GetEnumerator();
        using var item = bibliography.GetEnumerator();
        var (hasNotes, hasItems) = (note.MoveNext(), item.MoveNext());
        if (!hasNotes && !hasItems) return;

        text.Within("standOff", () =>
        {
            for (; hasNotes; hasNotes = note.MoveNext()) Write(note.Current);
            if (hasItems) text.Within("listBibl", () => WriteAll(item));
        });
    }

    private void WriteAll(IEnumerator<BibliographyItem> items)
    {
        do
        {
            BiblStruct.Write(items.Current, header.Style.Locale, text);
        }
        while (items.MoveNext());
    }

    private void Write(Note note) => text.Within("listAnnotation", () =>
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        text.Attribute("xml:id", "n" + number);
        text.Attribute("n", number);
        foreach (var entry in note.Entries) Write(entry, isNested: false);
    });

    /// <summary>An annotation, then the counter-claims that have it for a target.</summary>
    /// <param name="isNested">Whether what it disputes is in the edition, too.</param>
    private void Write(NoteEntry entry, bool isNested)
    {
        var annotation = entry.Annotation;
        text.Within("annotation", () =>
        {
            text.Attribute("xml:id", annotation.Id.ToString());
            text.Attribute("motivation", MotivationOf(annotation));
            text.Attribute("target", TargetOf(annotation, isNested));
            text.Within("respStmt", () =>
            {
                text.Element("resp", [new Words("creator")]);
                text.Element("persName", [new Words(annotation.Creator.Name)]);
            });
            text.Within("revisionDesc", () =>
            {
                WriteChange("created", annotation.Created);
                if (annotation.Revision > 1) WriteChange("modified", annotation.Modified);
            });
            if (annotation.Statement.Rights is { } licence) text.Element("licence", [new Words(licence.Name)], ("target", licence.Iri));
            WriteNote(entry);
        });
        foreach (var claim in entry.CounterClaims) Write(claim, isNested: true);
    }

    private string TargetOf(Annotation annotation, bool isNested) =>
        annotation.Dispute?.Annotation is not { } disputed ? string.Join(' ', annotation.Target.Sentences.Select(sentence => "#" + sentence))
        : isNested ? "#" + disputed
        : header.AddressOf(disputed).AbsoluteUri;

    private void WriteChange(string status, Change change) =>
        text.Element("change", [], ("status", status), ("when", change.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));

    private void WriteNote(NoteEntry entry) => text.Within("note", () =>
    {
        var statement = entry.Annotation.Statement;
        if (statement.Language is { } language) text.Attribute("xml:lang", language);
        text.Attribute("type", EntryType.Of(entry.Annotation));
        if (entry.Annotation.Target.Exact is { } exact) text.Within("p", () => text.Element("quote", [new Words(exact)], ("type", "lemma"), ("xml:lang", header.Language)));
        text.Write(MarkdownText.OfBody(statement.Body));
        foreach (var source in entry.Sources) Write(source);
    });

    private void Write(NoteSource source) => text.Within("p", () => text.Within("cit", () =>
    {
        text.Attribute("type", source.Citation.Relation.ToString().ToLowerInvariant());
        if (source.Citation.Quotation is { } quotation) text.Element("quote", [new Words(quotation)]);
        text.Element("bibl", [new Formatted(source.Runs)], ("corresp", "#" + BiblStruct.IdOf(source.Citation.Source.Value)), ("xml:lang", header.Style.Locale));
    }));

    /// <summary>The motivations of the Web Annotation Vocabulary that TEI takes over (attribute <c>motivation</c>).</summary>
    private static string MotivationOf(Annotation annotation) => annotation switch
    {
        { Dispute.Annotation: not null } => "replying",
        { Dispute: not null } => "assessing",
        { Statement.Kind: AnnotationKind.Question } => "questioning",
        { Statement.Kind: AnnotationKind.Correction } => "editing",
        { Statement.Kind: AnnotationKind.Evidence } => "linking",
        _ => "commenting",
    };
}
