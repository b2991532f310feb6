namespace Annotations.Functions.Tests.Access;

/// <summary>What becomes of a call before the function's own code runs.</summary>
internal enum Verdict
{
    In,
    SaysWhoTheyAre,
    Forbidden,
    NotThere,
}
