namespace Annotations.Model.Scholars;

/// <summary>What a caller may do beyond changing their own work.</summary>
public enum Role
{
    /// <summary>May change, delete and restore the work of others.</summary>
    Editor,
}
