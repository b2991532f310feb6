using Azure;

namespace Annotations.Functions.Telemetry;

/// <summary>What may be logged of an exception: its kind and where it came from. Messages may hold what a caller sent, or an address with it.</summary>
internal static class SafeText
{
    public static string Of(Exception exception)
    {
        var lines = new List<string>();
        for (var current = exception; current is not null; current = current.InnerException) lines.Add($"{NameOf(current)}{Environment.NewLine}{current.StackTrace}");
        return string.Join(Environment.NewLine, lines);
    }

    private static string NameOf(Exception exception) => exception switch
    {
        RequestFailedException failed => $"{failed.GetType()} (status {failed.Status}, {failed.ErrorCode ?? "no error code"})",
        _ => exception.GetType().ToString(),
    };
}
