using Annotations.Model.Versions;
using CsCheck;

namespace Annotations.Model.Tests.Versions;

public sealed class EntityTagTests
{
    [Fact]
    public void StandsInQuotes() =>
        Assert.Equal("\"2-0123456789abcdef0123456789abcdef\"", EntityTag.Of(2, new Guid("01234567-89ab-cdef-0123-456789abcdef")).ToString());

    [Fact]
    public void TellsEveryStateFromEveryOther() =>
        Gen.Select(Gen.Int[1, 5], Gen.Guid, Gen.Int[1, 5], Gen.Guid).Sample((revision, operation, otherRevision, otherOperation) =>
            ((revision, operation) == (otherRevision, otherOperation)) == (EntityTag.Of(revision, operation) == EntityTag.Of(otherRevision, otherOperation)));

    [Fact]
    public void HoldsOnlyWhatATagMayHold() =>
        Gen.Select(Gen.Int[1, int.MaxValue], Gen.Guid).Sample((revision, operation) => EntityTag.Of(revision, operation).Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
}
