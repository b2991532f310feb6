namespace Annotations.Citations.Tests.Csl;

/// <summary>The fixtures of the public CSL test suite, compared exactly.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void Report()
    {
        var passed = new List<string>();
        var failed = new List<string>();
        foreach (var name in Fixtures.Names)
        {
            var fixture = Fixtures.Read(name);
            string actual;
            try
            {
                actual = FixtureRun.Render(fixture);
            }
            catch (Exception exception)
            {
                actual = "[threw] " + exception;
            }

            (actual == fixture.Result ? passed : failed).Add(name);
            if (actual != fixture.Result)
            {
                failed[^1] += "\n  expected: " + fixture.Result + "\n  actual:   " + actual + "\n";
            }
        }

        File.WriteAllText("/tmp/try/csl/failed.txt", string.Join("\n", failed));
        File.WriteAllText("/tmp/try/csl/passed.txt", string.Join("\n", passed) + "\n");
    }
}
