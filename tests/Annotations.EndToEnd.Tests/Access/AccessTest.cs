using System.Net.Http.Headers;
using Annotations.EndToEnd.Tests.Guarantees;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>Scholars of several roles at one essay, which ada made.</summary>
public abstract class AccessTest(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    protected const string Annotations = Essay + "/annotations";

    protected ApiClient Stranger => As("stranger");

    /// <summary>Makes somebody a member of the essay, or lets ada change it otherwise.</summary>
    protected async Task MakeMemberAsync(string scholar, string role)
    {
        var members = await Ada.GetAsync($"{Essay}/members");
        Assert.Equal(200, (await Ada.PutAsync($"{Essay}/members/{scholar}", new { role }, members.ETag)).Status);
    }

    protected async Task ChangeEssayAsync(object change)
    {
        var essay = await Ada.GetAsync(Essay);
        Assert.Equal(200, (await Ada.PutAsync(Essay, change, essay.ETag)).Status);
    }

    /// <summary>Asks without saying who asks.</summary>
    protected async Task<(int Status, string Text, HttpResponseHeaders Headers)> AskAsync(string path)
    {
        using var response = await Host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers);
    }

    protected static object Evidence(string body = "Maps of the time show it.", string sentence = "s1") =>
        new { sentence, kind = "evidence", body, sources = new[] { new { reference = new { id = "coox1985", type = "book", title = "Nomonhan" } } } };
}
