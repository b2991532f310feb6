namespace Annotations.Model.Annotations;

/// <summary>How a source stands to what the annotation says.</summary>
public enum CitationRelation
{
    Supports,
    Disputes,
    Mentions,
}
