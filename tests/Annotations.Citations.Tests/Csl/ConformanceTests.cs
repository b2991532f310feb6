namespace Annotations.Citations.Tests.Csl;

/// <summary>
/// The fixtures of the public CSL test suite, compared exactly. tests/data/csl/passing.txt lists those that pass, and
/// only grows; failing.txt has a reason for each that does not.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly HashSet<string> Passing = [.. FixtureLists.Passing];

    public static TheoryData<string> Names => [.. Fixtures.Names];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Names))]
    public void RendersAFixtureAsListed(string name)
    {
        var fixture = Fixtures.Read(name);

        var actual = FixtureRun.Render(fixture);

        if (Passing.Contains(name))
        {
            Assert.Equal(fixture.Result, actual);
        }
        else
        {
            Assert.True(fixture.Result != actual, $"{name} passes now: move it from failing.txt to passing.txt.");
        }
    }

    [Fact]
    public void EveryFixtureIsListedOnce()
    {
        Assert.SkipUnless(Directory.Exists(Fixtures.Folder), Fixtures.WhatIsMissing);

        string[] listed = [.. FixtureLists.Passing, .. FixtureLists.Failing.Keys];

        Assert.Equal(Fixtures.Names, listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryFailingFixtureHasAReason() => Assert.DoesNotContain(FixtureLists.Failing.Values, string.IsNullOrWhiteSpace);
}
