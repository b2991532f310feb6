using Annotations.Citations.Identifiers;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Generated;
using CsCheck;

namespace Annotations.Citations.Tests.Identifiers;

public sealed class ReferenceIdentifiersTests
{
    [Theory]
    [InlineData("0-8047-1160-7", "9780804711609")]
    [InlineData("0804711607 (pbk.), 978-0-8047-1835-6 (hbk.)", "9780804711609 (pbk.), 9780804718356 (hbk.)")]
    [InlineData("0804711607 9780804718356", "9780804711609 9780804718356")]
    [InlineData("0804711607 pbk.; 9780804718356 : $45", null)]
    [InlineData("0804711607 [vol. 1]", "9780804711609 [vol. 1]")]
    [InlineData("0804711608 (pbk.)", null)]
    [InlineData("unknown", null)]
    public void IsbnsKeepTheirNotes(string text, string? normal)
    {
        var result = ReferenceIdentifiers.Normalise(new ReferenceBuilder("book").Text("ISBN", text).Build());

        Assert.Equal(normal ?? text, result.Reference.Text("ISBN"));
        Assert.Equal(normal is null ? ["/ISBN"] : [], result.Faults.Select(fault => fault.Pointer));
    }

    [Fact]
    public void WhatIsNormalStaysSo() =>
        AnyReference.Reference.Sample(reference =>
        {
            var once = ReferenceIdentifiers.Normalise(reference);
            var twice = ReferenceIdentifiers.Normalise(once.Reference);
            return PlainReference.Describe(once.Reference) == PlainReference.Describe(twice.Reference) && once.Faults.Length == twice.Faults.Length;
        });

    [Fact]
    public void SoundReferencesHaveNoFaults() =>
        PlainReference.Reference.Sample(reference => ReferenceIdentifiers.Normalise(reference).Faults.IsEmpty);
}
