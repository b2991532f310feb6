#if !AZURE_FUNCTIONS_WORKER
// Stand-ins for the few attributes of the Azure Functions worker that functions carry, so that the project builds, runs
// under LocalHost and is tested where the worker's packages cannot be restored. They are data and nothing else, named
// member for member like the real ones, which -p:AzureFunctionsWorker=true puts in their place. One file, against the
// rule of one type a file, because it comes and goes as a whole.
namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Marks the parameter that receives the request, and says which requests.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    public string? Route { get; set; }

    public AuthorizationLevel AuthLevel { get; } = authLevel;

    public string[]? Methods { get; } = methods;
}

/// <summary>Marks the parameter that receives the occasion, and says when (an NCRONTAB expression).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public string Schedule { get; } = schedule;
}

/// <summary>The occasion on which a timer's function runs.</summary>
public sealed class TimerInfo
{
    public bool IsPastDue { get; set; }
}

/// <summary>Which key the Functions host asks of a caller.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
#endif
