namespace Annotations.Functions.Access;

/// <summary>From which budget of the caller's a call is paid.</summary>
public enum Cost
{
    /// <summary>It is free: a read of a few rows.</summary>
    None,

    /// <summary>One write.</summary>
    Write,

    /// <summary>As many writes as a file holds that is not looked into yet.</summary>
    Import,

    /// <summary>An export, which may have to be made.</summary>
    Export,
}
