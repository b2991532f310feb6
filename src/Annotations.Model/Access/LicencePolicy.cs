using System.Collections.Immutable;
using Annotations.Model.Rights;

namespace Annotations.Model.Access;

/// <summary>Under which licences an essay takes annotations.</summary>
public sealed record LicencePolicy
{
    /// <summary>Any licence, and none.</summary>
    public static readonly LicencePolicy Anything = new([], null);

    private LicencePolicy(ImmutableArray<Licence> allowed, Licence? standard) => (Allowed, Default) = (allowed, standard);

    /// <summary>Each once, in the order given; none where an annotation may have any licence, or none.</summary>
    public ImmutableArray<Licence> Allowed { get; }

    /// <summary>Under which a scholar puts what they save without saying another; null where there is none.</summary>
    public Licence? Default { get; }

    /// <returns>Null where the default is none of those that are allowed.</returns>
    public static LicencePolicy? Of(IEnumerable<Licence> allowed, Licence? standard)
    {
        ImmutableArray<Licence> distinct = [.. allowed.Distinct()];
        return standard is { } one && distinct.Length > 0 && !distinct.Contains(one) ? null : new LicencePolicy(distinct, standard);
    }

    /// <summary>Under which licence an annotation comes to be.</summary>
    /// <param name="said">What its sender says of it.</param>
    /// <param name="takesDefault">Whether the default stands where they say none.</param>
    public Licence? LicenceOf(Licence? said, bool takesDefault) => said ?? (takesDefault ? Default : null);

    /// <returns>Null where annotations are taken under that licence.</returns>
    public LicenceNotAllowed? RefusalOf(Licence? licence) =>
        Allowed.IsEmpty || (licence is { } one && Allowed.Contains(one)) ? null : new LicenceNotAllowed(licence, Allowed);

    public bool Equals(LicencePolicy? other) => other is not null && Default == other.Default && Allowed.SequenceEqual(other.Allowed);

    public override int GetHashCode() => HashCode.Combine(Default, Allowed.Length);
}
