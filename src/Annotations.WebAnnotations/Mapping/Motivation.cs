using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.WebAnnotations.Mapping;

/// <summary>How kinds of annotations and ways of disputing stand to the standard's motivations (Web Annotation Vocabulary, section 2.3).</summary>
public static class Motivation
{
    /// <summary>The standard's motivation that is broader than a kind's (skos:broader).</summary>
    public static string BroaderOf(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Evidence => "linking",
        AnnotationKind.Context => "describing",
        AnnotationKind.Correction => "editing",
        AnnotationKind.Question => "questioning",
        AnnotationKind.Interpretation => "commenting",
        AnnotationKind.Translation => "describing",
        AnnotationKind.CounterClaim => "assessing",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The standard's motivation that is broader than a way of disputing.</summary>
    public static string BroaderOf(DisputeKind dispute) => dispute switch
    {
        DisputeKind.Rebuts or DisputeKind.Undercuts or DisputeKind.Undermines => "assessing",
        _ => throw new ArgumentOutOfRangeException(nameof(dispute)),
    };

    /// <summary>The motivations of an annotation: the service's own, and the standard's that is broader.</summary>
    public static IReadOnlyList<string> Of(Annotation annotation, ServiceVocabulary vocabulary) => annotation.Dispute is { } dispute
        ? [vocabulary.MotivationOf(dispute.Kind), dispute.Annotation is null ? BroaderOf(dispute.Kind) : "replying"]
        : [vocabulary.MotivationOf(annotation.Statement.Kind), BroaderOf(annotation.Statement.Kind)];

    /// <summary>The kind that motivations mean, the service's own before the standard's; null where they mean none.</summary>
    public static AnnotationKind? KindOf(IReadOnlyList<string> motivations, ServiceVocabulary vocabulary)
    {
        var own = motivations.Select(vocabulary.NameOf).OfType<string>().ToList();
        foreach (var kind in Enum.GetValues<AnnotationKind>())
        {
            if (kind != AnnotationKind.CounterClaim && own.Contains(ServiceVocabulary.Name(kind))) return kind;
        }

        return motivations.Select(KindOf).FirstOrDefault(kind => kind is not null);
    }

    /// <summary>The way of disputing that motivations name; null where they name none.</summary>
    public static DisputeKind? DisputeOf(IReadOnlyList<string> motivations, ServiceVocabulary vocabulary)
    {
        var own = motivations.Select(vocabulary.NameOf).OfType<string>().ToList();
        foreach (var dispute in Enum.GetValues<DisputeKind>())
        {
            if (own.Contains(ServiceVocabulary.Name(dispute))) return dispute;
        }

        return null;
    }

    private static AnnotationKind? KindOf(string motivation) => LocalName(motivation) switch
    {
        "linking" => AnnotationKind.Evidence,
        "describing" => AnnotationKind.Context,
        "editing" => AnnotationKind.Correction,
        "questioning" => AnnotationKind.Question,
        "commenting" or "assessing" or "replying" => AnnotationKind.Interpretation,
        "bookmarking" or "classifying" or "highlighting" or "identifying" or "moderating" or "tagging" => AnnotationKind.Context,
        _ => null,
    };

    private static string LocalName(string motivation) =>
        motivation.StartsWith(Terms.AnnotationNamespace.Oa, StringComparison.Ordinal) ? motivation[Terms.AnnotationNamespace.Oa.Length..]
        : motivation.StartsWith("oa:", StringComparison.Ordinal) ? motivation["oa:".Length..]
        : motivation;
}
