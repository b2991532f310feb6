using System.Text.Json;

namespace Annotations.LocalHost.Sample;

/// <summary>Puts a sample essay and its annotations into a service that has no essay yet, over HTTP like anyone else.</summary>
public sealed class SampleLoader(HttpClient api, TextWriter output)
{
    private const string Editor = "editor";

    private readonly SampleClient client = new(api);
    private readonly Dictionary<string, string> idsByLabel = [];

    /// <summary>Loads the sample where there is no essay. A service that refuses it is reported, and serves on.</summary>
    public async Task LoadIntoEmptyAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await client.HasEssaysAsync(cancellationToken)) return;
            await LoadAsync(cancellationToken);
            await output.WriteLineAsync($"Loaded the sample essay, {SampleFiles.EssayId}.");
        }
        catch (Exception exception) when (exception is SampleRefusedException or HttpRequestException or JsonException)
        {
            await output.WriteLineAsync($"The sample essay was not loaded: {exception.Message}");
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await client.PutEssayAsync(Editor, SampleFiles.Essay(), cancellationToken);
        foreach (var entry in SampleFiles.Entries())
        {
            var id = await client.PostAsync(PathOf(entry.On), entry.By, entry.Request, cancellationToken);
            if (entry.Label is not null) idsByLabel.Add(entry.Label, id);
        }
    }

    private string PathOf(SampleTarget? target) => target switch
    {
        null => "annotations",
        { Sentence: not null } => $"sentences/{target.Sentence}/counter-claims",
        _ => $"annotations/{Uri.EscapeDataString(idsByLabel[target.Annotation!])}/counter-claims",
    };
}
