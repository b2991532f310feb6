namespace Annotations.Citations.Csl.Rendering;

/// <summary>What the reference processor writes where something has nothing to show.</summary>
internal static class NoPrintedForm
{
    internal const string OfReference = "[CSL STYLE ERROR: reference with no printed form.]";

    internal const string OfCitation = "[NO_PRINTED_FORM]";
}
