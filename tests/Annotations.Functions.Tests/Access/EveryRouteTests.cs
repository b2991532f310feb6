using System.Globalization;
using System.Text;
using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
using Annotations.LocalHost;
using Annotations.Model.Access;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Tests.Access;

/// <summary>Every function, called by everybody in an essay of every visibility: what comes of it is what the table says.</summary>
public sealed class EveryRouteTests
{
    private static readonly string Expected = Path.Combine(RepositoryRoot.Find(), "tests", "data", "access", "matrix.txt");

    [Fact]
    public void EveryFunctionStandsInTheTableAndNothingElse() =>
        Assert.Equal(Walk.Routes.Select(route => route.Name).Order(StringComparer.Ordinal), AccessTable.Needs.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryAddressWithinAnEssayAsksForARoleInIt() =>
        Assert.All(
            Walk.Routes.Where(route => route.Template.Contains("{essayId}", StringComparison.Ordinal) && route.Name != "ImportArchive"),
            route => Assert.True(AccessTable.Needs[route.Name].Scope is Scope.Essay or Scope.NewEssay, route.Name));

    [Fact]
    public void NothingIsChangedByWhoeverIsNotLoggedIn() =>
        Assert.All(
            Walk.Routes.Where(route => route.Methods.Intersect(["POST", "PUT", "DELETE", "PATCH"]).Any() && !route.Methods.Contains("OPTIONS")),
            route => Assert.True(AccessTable.Needs[route.Name] is { Role: >= Role.Scholar, Cost: not Cost.None }, route.Name));

    [Theory]
    [InlineData(Visibility.Public)]
    [InlineData(Visibility.Unlisted)]
    [InlineData(Visibility.Private)]
    public async Task LetsInWhomTheTableLetsIn(Visibility visibility)
    {
        using var api = Walk.Api(visibility);
        foreach (var route in Walk.Routes)
        {
            foreach (var person in IsOpen(route) ? Person.All[..1] : Person.All)
            {
                var (verdict, answer) = await Walk.CallAsync(api, route, person);

                Assert.True(verdict == ByTheTable(AccessTable.Needs[route.Name], person, visibility), $"{route.Name}: {person.Name} got {answer.Status} {answer.Text}");
                Assert.NotEqual(500, answer.Status);
            }
        }

        api.AssertNothingWasWritten();
    }

    /// <summary>The table in the words of its outcome, for people to read: a change of it is a change of this file, too.</summary>
    [Fact]
    public async Task TheMatrixIsTheOneThatWasLookedAt()
    {
        var matrix = await MatrixAsync();

        if (Environment.GetEnvironmentVariable("ANNOTATIONS_WRITE_SNAPSHOTS") == "1") await File.WriteAllTextAsync(Expected, matrix, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Expected, TestContext.Current.CancellationToken), matrix);
    }

    [Theory]
    [InlineData(Annotators.Scholars, "stranger", Verdict.In)]
    [InlineData(Annotators.Members, "stranger", Verdict.Forbidden)]
    [InlineData(Annotators.Members, "reader", Verdict.Forbidden)]
    [InlineData(Annotators.Members, "scholar", Verdict.In)]
    [InlineData(Annotators.Members, "service-editor", Verdict.In)]
    [InlineData(Annotators.Nobody, "scholar", Verdict.Forbidden)]
    [InlineData(Annotators.Nobody, "creator", Verdict.Forbidden)]
    public async Task ThePolicySaysWhoAnnotates(Annotators annotators, string name, object verdict)
    {
        using var api = Walk.Api(Visibility.Public, EssayPolicy.Usual with { Annotators = annotators });

        foreach (var route in Walk.Routes.Where(route => AccessTable.Needs[route.Name].Annotates))
        {
            Assert.Equal(verdict, (await Walk.CallAsync(api, route, Person.All.Single(person => person.Name == name))).Verdict);
        }
    }

    [Fact]
    public async Task APrivateEssayAnswersStrangersAsOneThatIsNotThere()
    {
        using var there = Walk.Api(Visibility.Private);
        using var notThere = new TestApi();

        foreach (var route in Walk.Routes.Where(route => AccessTable.Needs[route.Name].Scope == Scope.Essay))
        {
            foreach (var person in Person.All.Take(2))
            {
                var (_, hidden) = await Walk.CallAsync(there, route, person);
                var (_, absent) = await Walk.CallAsync(notThere, route, person);

                Assert.Equal((absent.Status, Encoding.UTF8.GetString(absent.Body)), (hidden.Status, Encoding.UTF8.GetString(hidden.Body)));
                Assert.Equal(absent.Headers.OrderBy(header => header.Key), hidden.Headers.OrderBy(header => header.Key));
            }
        }
    }

    /// <summary>What should come of a call, in other words than the gate's.</summary>
    private static Verdict ByTheTable(Need need, Person person, Visibility visibility)
    {
        if (need.Scope == Scope.Open) return Verdict.In;
        if (person.Service is null && need.Role > Role.Reader) return Verdict.SaysWhoTheyAre;
        if (need.Scope == Scope.Service) return person.Service >= need.Role || need.Role == Role.Reader ? Verdict.In : Verdict.Forbidden;

        var isStaff = person.Service is Role.Editor or Role.Owner;
        if (visibility == Visibility.Private && person.Essay is null && !isStaff) return Verdict.NotThere;
        Role?[] roles = [person.Essay, isStaff || visibility != Visibility.Private ? person.Service : null, Role.Reader];
        var role = roles.Max();
        return role >= need.Role ? Verdict.In : Verdict.Forbidden;
    }

    private static async Task<string> MatrixAsync()
    {
        var text = new StringBuilder().Append("For everybody: ").AppendJoin(", ", Walk.Routes.Where(IsOpen).Select(route => route.Name)).Append('\n');
        foreach (var visibility in Enum.GetValues<Visibility>())
        {
            text.Append(visibility).Append('\n');
            text.Append(' ', 32).AppendJoin(' ', Person.All.Select(person => $"{person.Name,-14}")).Append('\n');
            using var api = Walk.Api(visibility);
            foreach (var route in Walk.Routes.Where(route => !IsOpen(route)))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {route.Name,-30}");
                foreach (var person in Person.All) text.Append(CultureInfo.InvariantCulture, $"{Sign((await Walk.CallAsync(api, route, person)).Verdict),-15}");
                text.Append('\n');
            }
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    private static bool IsOpen(FunctionRoute route) => AccessTable.Needs[route.Name].Scope == Scope.Open;

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.In => "yes",
        Verdict.SaysWhoTheyAre => "401",
        Verdict.Forbidden => "403",
        _ => "404",
    };
}
