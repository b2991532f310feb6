using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.WebAnnotations;

namespace Annotations.Storage;

/// <summary>Something that is kept and says that a scholar did it, or has a part in it.</summary>
public abstract record PersonalRecord
{
    private PersonalRecord()
    {
    }

    /// <param name="IsCurrent">Whether it is so now; else it was.</param>
    public sealed record OfEssay(Essay State, bool IsCurrent) : PersonalRecord;

    /// <inheritdoc cref="OfEssay"/>
    public sealed record OfAnnotation(Annotation State, bool IsCurrent) : PersonalRecord;

    /// <inheritdoc cref="OfEssay"/>
    public sealed record OfSource(PastSource State, bool IsCurrent) : PersonalRecord;

    /// <inheritdoc cref="OfEssay"/>
    public sealed record OfPlainAnnotation(PlainAnnotation State, bool IsCurrent) : PersonalRecord;

    public sealed record OfFlag(EssayId Essay, Flag Flag) : PersonalRecord;
}
