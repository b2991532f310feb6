using Annotations.Model.Access;
using Annotations.Model.Rights;

namespace Annotations.Model.Tests.Access;

public sealed class LicencePolicyTests
{
    private static readonly Licence By = Testing.Builders.Ids.Licence("CC-BY-4.0");
    private static readonly Licence BySa = Testing.Builders.Ids.Licence("CC-BY-SA-4.0");
    private static readonly Licence Zero = Testing.Builders.Ids.Licence("CC0");

    [Fact]
    public void AnythingIsTakenWhereNothingIsSaid()
    {
        Assert.Null(LicencePolicy.Anything.RefusalOf(null));
        Assert.Null(LicencePolicy.Anything.RefusalOf(Zero));
        Assert.Null(LicencePolicy.Anything.LicenceOf(null, takesDefault: true));
    }

    [Fact]
    public void OnlyWhatIsAllowedIsTakenAndARefusalNamesIt()
    {
        var policy = LicencePolicy.Of([By, BySa, By], standard: null)!;

        Assert.Null(policy.RefusalOf(BySa));
        Assert.Equal([By, BySa], policy.RefusalOf(Zero)!.Allowed);
        Assert.Contains($"one of {By}, {BySa}.", policy.RefusalOf(null)!.Detail, StringComparison.Ordinal);
        Assert.Contains($"not take annotations under {Zero}", policy.RefusalOf(Zero)!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDefaultStandsWhereNoneIsSaidAndItMayBeTaken()
    {
        var policy = LicencePolicy.Of([By, BySa], BySa)!;

        Assert.Equal(BySa, policy.LicenceOf(null, takesDefault: true));
        Assert.Equal(By, policy.LicenceOf(By, takesDefault: true));
        Assert.Null(policy.LicenceOf(null, takesDefault: false));
    }

    [Fact]
    public void TheDefaultIsOneOfThoseThatAreAllowed()
    {
        Assert.Null(LicencePolicy.Of([By], Zero));
        Assert.Equal(Zero, LicencePolicy.Of([], Zero)!.Default);
    }

    [Fact]
    public void IsPartOfWhatAnEssayAsks()
    {
        var asked = EssayPolicy.Usual with { Licences = LicencePolicy.Of([By], By)! };

        Assert.NotEqual(EssayPolicy.Usual, asked);
        Assert.Equal(asked, EssayPolicy.Usual with { Licences = LicencePolicy.Of([By], By)! });
        Assert.NotEqual(asked, EssayPolicy.Usual with { Licences = LicencePolicy.Of([By], null)! });
    }
}
