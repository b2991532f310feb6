namespace Annotations.Functions.Generator;

/// <summary>The worker's types that functions are recognised by: the real ones and our stand-ins for them have one name.</summary>
internal static class AttributeNames
{
    public const string Function = Worker + "FunctionAttribute";
    public const string HttpTrigger = Worker + "HttpTriggerAttribute";
    public const string TimerTrigger = Worker + "TimerTriggerAttribute";
    public const string TimerInfo = Worker + "TimerInfo";

    private const string Worker = "Microsoft.Azure.Functions.Worker.";
}
