using Annotations.Functions.Essays;
using Annotations.Functions.Hosting;
using Annotations.Functions.Http;
using Annotations.Functions.Identity;
using Annotations.Functions.Limiting;
using Annotations.Functions.Problems;
using Annotations.Functions.Scholars;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Access;

/// <summary>Lets callers in to functions, or does not, by <see cref="AccessTable"/>.</summary>
public sealed class Gate(CallerReader callers, ScholarNames names, FunctionRoutes routes, EssayDoors doors, RateLimiter limiter)
{
    private const string EssayParameter = "essayId";

    /// <returns>Who was let in; <see cref="Unauthenticated"/>, <see cref="Forbidden"/>, or <see cref="NotFound"/> for an essay that is not there, to the caller.</returns>
    public async Task<Result<Admission>> AdmitAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var path = ApiPaths.BelowRoot(request.Path.Value);
        if (routes.Find(request.Method, path) is not { } route || !AccessTable.Needs.TryGetValue(route.Name, out var need) || need.Scope == Scope.Open) return new NoSuchAddress(request.Path.Value ?? "");
        if (await limiter.ChargeAddressAsync(request, need.Cost, cancellationToken) is { } tooMany) return tooMany;

        if (!(await ViewerOfAsync(request, need, cancellationToken)).Succeeded(out var viewer, out var failure)) return failure;
        if (need.Scope == Scope.Service) return Admit(need, viewer, essay: null);

        var name = request.RouteValues.TryGetValue(EssayParameter, out var value) ? value as string : route.ValueOf(EssayParameter, path);
        var essay = EssayId.TryParse(name, out var id) ? await doors.FindAsync(id, cancellationToken) : null;
        if (essay is null) return need.Scope == Scope.NewEssay ? Admit(need, viewer, essay: null) : EssayLookup.NotAnEssay(name ?? "");
        return Admit(need, viewer, essay);
    }

    /// <summary>Whether everybody may call what the request is for; also where that is no function but the fallback.</summary>
    public bool IsOpen(HttpRequest request) =>
        routes.Find(request.Method, ApiPaths.BelowRoot(request.Path.Value)) is not { } route || AccessTable.Needs[route.Name].Scope == Scope.Open;

    /// <summary>Who asks. Whoever says so must be right, and a function that needs more than a reader must know, by the name that they go by now.</summary>
    private async Task<Result<Viewer>> ViewerOfAsync(HttpRequest request, Need need, CancellationToken cancellationToken)
    {
        if (need.Role == Role.Reader && !callers.HasLogin(request)) return Viewer.Anyone;
        if (!(await callers.ReadAsync(request, cancellationToken)).Succeeded(out var caller, out var failure)) return failure;
        return new Viewer(need.Role == Role.Reader ? caller : caller with { Scholar = await names.NowAsync(caller.Scholar, cancellationToken) });
    }

    private static Result<Admission> Admit(Need need, Viewer viewer, Essay? essay)
    {
        if (essay is null) return viewer.Role >= need.Role ? new Admission(need, viewer, essay) : Lacks(need.Role, "service");

        var standing = Standing.Of(viewer, essay);
        if (standing.IsStranger) return EssayLookup.NotAnEssay(essay.Id.Value);
        if (standing.Viewer.Role < need.Role) return Lacks(need.Role, "essay");
        if (need.Annotates && !standing.MayAnnotate) return ClosedTo(essay);
        return new Admission(need, standing.Viewer, essay);
    }

    private static Forbidden Lacks(Role role, string where) => new($"This is for those who have the role of {WireNames<Role>.Of(role)} in the {where}, or a higher one.");

    private static Forbidden ClosedTo(Essay essay) => new(essay.Access.Policy.Annotators == Annotators.Nobody
        ? "The essay is closed for annotations."
        : "Only members of the essay annotate it. Its owner can make you one.");
}
