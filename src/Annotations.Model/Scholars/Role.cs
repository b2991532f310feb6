namespace Annotations.Model.Scholars;

/// <summary>What somebody may do, in the whole service or in one essay. Each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>May read.</summary>
    Reader,

    /// <summary>May annotate and dispute, and change their own work.</summary>
    Scholar,

    /// <summary>May moderate, restore, and change the work of others.</summary>
    Editor,

    /// <summary>May say who sees an essay, who its members are, and what its policy is.</summary>
    Owner,
}
