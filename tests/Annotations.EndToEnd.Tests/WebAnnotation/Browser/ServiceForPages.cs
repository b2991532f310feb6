using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation.Browser;

/// <summary>A service that scripts in pages of any origin may call.</summary>
public sealed class ServiceForPages : Service
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Annotations__AllowedOrigins"] = "*" };
}
