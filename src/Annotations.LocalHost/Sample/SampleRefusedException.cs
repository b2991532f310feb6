namespace Annotations.LocalHost.Sample;

/// <summary>The service did not take a part of the sample; the message has its answer.</summary>
public sealed class SampleRefusedException(HttpRequestMessage request, HttpResponseMessage response, string text)
    : Exception($"{request.Method} {request.RequestUri} answered {(int)response.StatusCode} {response.ReasonPhrase} {text}".TrimEnd());
