using Annotations.Functions.Hosting;
using Annotations.Model.Access;

namespace Annotations.Functions.Tests.Access;

/// <summary>Calls every function as everybody, in an essay of every visibility.</summary>
internal static class Walk
{
    public static readonly IReadOnlyList<FunctionRoute> Routes = FunctionTable.Routes.All;

    /// <summary>What stands for the parameters of addresses: all of it is there, in an essay that ada made.</summary>
    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["essayId"] = "nomonhan",
        ["sentenceId"] = "s1",
        ["annotationId"] = "s1-00000064000070008000000000000000",
        ["sourceId"] = "coox1985",
        ["scholarId"] = "sam",
        ["revision"] = "1",
        ["styleId"] = "apa",
        ["code"] = "not-found",
        ["container"] = "annotations",
        ["name"] = "s1-00000064000070008000000000000000",
        ["*path"] = "nowhere",
    };

    public static string PathOf(FunctionRoute route) =>
        string.Join('/', route.Template.Split('/').Select(segment => segment.StartsWith('{') ? Parameters.GetValueOrDefault(segment.Trim('{', '}'), "s1-0f") : segment));

    /// <summary>A call without a body and without conditions: whoever is let in is told what is missing, and nothing is changed.</summary>
    public static async Task<(Verdict Verdict, ApiAnswer Answer)> CallAsync(TestApi api, FunctionRoute route, Person person)
    {
        var call = ApiCall.Of(route.Methods.Count == 0 ? "GET" : route.Methods[0], PathOf(route));
        var answer = await api.SendAsync(person.Login is { } login ? call.By(login) : call.ByNobody());
        return (VerdictOf(answer), answer);
    }

    public static TestApi Api(Visibility visibility, EssayPolicy? policy = null)
    {
        var api = new TestApi();
        var composed = AnEssay().Composed();
        var access = Person.Members with { Visibility = visibility, Policy = policy ?? EssayPolicy.Usual };
        api.Having(composed with { Essay = composed.Essay with { Access = access } }).Having(AnAnnotation().Build()).Having(ASource().Build());
        return api;
    }

    /// <summary>What the gate says: a refusal of what is one's own, or of a body, comes from beyond it.</summary>
    private static Verdict VerdictOf(ApiAnswer answer)
    {
        if (answer.Status < 400) return Verdict.In;
        return answer.Problem switch
        {
            "unauthenticated" => Verdict.SaysWhoTheyAre,
            "forbidden" when IsOfTheGate(answer) => Verdict.Forbidden,
            "not-found" when answer.Detail == "There is no essay 'nomonhan'." => Verdict.NotThere,
            _ => Verdict.In,
        };
    }

    private static bool IsOfTheGate(ApiAnswer answer) =>
        answer.Detail.StartsWith("This is for those who have the role of", StringComparison.Ordinal)
        || answer.Detail.StartsWith("The essay is closed for annotations", StringComparison.Ordinal)
        || answer.Detail.StartsWith("Only members of the essay annotate", StringComparison.Ordinal);
}
