#pragma warning disable CA1822 // Functions are instance methods.
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Functions.Hosting;

public static class AnnotationsServices
{
    public static IServiceCollection AddAnnotations(this IServiceCollection services, IConfiguration configuration) => services;
}

public sealed class HealthFunctions
{
    [Function("GetHealth")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request) =>
        Results.Json(new { status = "ok" });
}

public sealed class FallbackFunctions
{
    [Function("ZFallback")]
    public IResult Fallback([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request) =>
        Results.Problem(statusCode: 404);
}
