namespace Annotations.Model.Access;

/// <summary>Who may annotate an essay.</summary>
public enum Annotators
{
    /// <summary>Every scholar who may read it.</summary>
    Scholars,

    /// <summary>Its members, from the role of scholar on.</summary>
    Members,

    /// <summary>Nobody: it is closed for annotations. What is there stays, and can be changed.</summary>
    Nobody,
}
