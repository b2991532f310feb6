using System.Text.Json;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.WebAnnotations.Mapping;

/// <summary>The vocabulary by which the service says what the standard has no words for: kinds of annotations, ways of disputing, how a source is cited.</summary>
/// <param name="api">Where the service's API is: the vocabulary is published there.</param>
public readonly struct ServiceVocabulary(string api) : IEquatable<ServiceVocabulary>
{
    /// <summary>What its terms begin with where a document abbreviates them.</summary>
    public const string Prefix = "annotations";

    public string Document => $"{api}/w3c/vocabulary";

    public string Namespace => $"{Document}#";

    public string Term(string name) => Namespace + name;

    public static string Abbreviated(string name) => $"{Prefix}:{name}";

    public string MotivationOf(AnnotationKind kind) => Term(Name(kind));

    public string MotivationOf(DisputeKind dispute) => Term(Name(dispute));

    /// <summary>The part of an IRI or of an abbreviation after the vocabulary's own; null where it is none of its terms.</summary>
    public string? NameOf(string term) =>
        term.StartsWith(Namespace, StringComparison.Ordinal) ? term[Namespace.Length..]
        : term.StartsWith(Prefix + ":", StringComparison.Ordinal) ? term[(Prefix.Length + 1)..]
        : null;

    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public bool Equals(ServiceVocabulary other) => Namespace == other.Namespace;

    public override bool Equals(object? obj) => obj is ServiceVocabulary other && Equals(other);

    public override int GetHashCode() => Namespace.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(ServiceVocabulary left, ServiceVocabulary right) => left.Equals(right);

    public static bool operator !=(ServiceVocabulary left, ServiceVocabulary right) => !left.Equals(right);
}
