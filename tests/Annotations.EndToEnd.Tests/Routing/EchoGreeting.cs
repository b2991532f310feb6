namespace Annotations.EndToEnd.Tests.Routing;

/// <summary>Something to inject into a function.</summary>
public sealed record EchoGreeting(string Text);
