namespace Annotations.Functions.Tests.Calls;

/// <summary>Bodies that are right.</summary>
internal static class Bodies
{
    public const string Evidence = """{"sentence":"s1","kind":"evidence","body":"Maps of the time show it.","sources":[{"source":"coox1985"}]}""";

    public const string CounterClaim = """{"dispute":"rebuts","body":"It was short.","sources":[{"source":"coox1985"}]}""";

    public const string Book = """{"id":"coox1985","type":"book","title":"Nomonhan"}""";

    public const string Essay = """{"title":"A border","language":"en","text":"The border was long. Nobody had marked it."}""";
}
