using Annotations.Model.Annotations;
using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>What became of one of many annotations that were written together.</summary>
public abstract record BatchResult
{
    private BatchResult()
    {
    }

    public sealed record Created : BatchResult;

    /// <summary>One of that id was there already; nothing was changed.</summary>
    public sealed record Present(Annotation Annotation) : BatchResult;

    /// <summary>It could not be written; the others could.</summary>
    public sealed record Refused(Failure Failure) : BatchResult;
}
