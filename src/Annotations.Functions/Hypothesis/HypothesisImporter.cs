using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Quotes;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.Hypothesis;

/// <summary>
/// Takes annotations of Hypothesis over, each to its sentence: into the essay's container where the source policy lets it in, and else as a comment
/// into the plain one. Replies follow what they answer. The same again changes nothing.
/// </summary>
/// <param name="licence">Under which those are that do not say it; null where that is not known. An essay's default licence is not theirs: others wrote them.</param>
internal sealed class HypothesisImporter(OpenContainer own, OpenContainer plain, EssayContent content, Caller caller, Licence? licence)
{
    /// <summary>Why the essay's container takes something not that has its place in the essay: by its policy, or as a reply to something in the plain one.</summary>
    private static readonly string[] OfThePolicy = ["source-required", "text-required", "dispute-required", "no-anchor"];

    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <returns>What became of each, in the order in which they were sent.</returns>
    public async Task<IReadOnlyList<HypothesisReportLine>> ImportAsync(IReadOnlyList<HypothesisItem> items, CancellationToken cancellationToken)
    {
        var report = new List<HypothesisReportLine>();
        var waiting = items;
        while (true)
        {
            // What is answered comes before its answers, wherever it stands.
            var ready = waiting.ToLookup(item => item.Parent is null || taken.ContainsKey(item.Parent));
            if (!ready.Contains(true)) break;
            foreach (var item in ready[true]) report.Add(await ImportAsync(item, cancellationToken));
            waiting = [.. ready[false]];
        }

        report.AddRange(waiting.Select(item => HypothesisReportLine.Refused(item, new Invalid("/references", "parent-missing", "What it replies to is not among these, or was refused."))));
        return [.. report.OrderBy(line => line.Line)];
    }

    private async Task<HypothesisReportLine> ImportAsync(HypothesisItem item, CancellationToken cancellationToken)
    {
        if (!TryLicenceOf(item, out var rights)) return HypothesisReportLine.Refused(item, new Invalid("/rights", "invalid", Licence.Rule));
        if (!TargetOf(item).Succeeded(out var target, out var failure)) return HypothesisReportLine.Refused(item, failure);
        var document = JsonSerializer.SerializeToElement(HypothesisDocument.Of(item, target.Node, rights, own.Iris));
        var suggestion = new Suggestion(Request: null, KeyOf(item));
        var created = await own.Container.CreateAsync(own, caller, document, suggestion, cancellationToken);
        var container = own;
        if (created.Failure is Invalid invalid && invalid.Faults.All(fault => OfThePolicy.Contains(fault.Code)))
        {
            container = plain;
            created = await plain.Container.CreateAsync(plain, caller, document, suggestion, cancellationToken);
        }

        if (created.Failure is Conflict { Code: "annotation-exists" }) return await UnchangedAsync(item, target, container, cancellationToken);
        if (!created.Succeeded(out var made, out failure)) return HypothesisReportLine.Refused(item, failure);
        Note(item, made.Iri);
        return HypothesisReportLine.Of(item, "created", container.Container.Name, made.Iri, target.Score);
    }

    private async Task<HypothesisReportLine> UnchangedAsync(HypothesisItem item, Found target, OpenContainer container, CancellationToken cancellationToken)
    {
        // In the essay's container the name has the sentence before the key; the anchor that was found then is found now.
        var name = container == plain ? KeyOf(item) : $"{target.Sentence}-{Import.ContentId.Of(KeyOf(item)):n}";
        var found = await container.Container.FindAsync(container, name, cancellationToken);
        if (!found.Succeeded(out var resource, out var failure)) return HypothesisReportLine.Refused(item, failure);
        Note(item, resource.Iri);
        return HypothesisReportLine.Of(item, "unchanged", container.Container.Name, resource.Iri, target.Score);
    }

    private void Note(HypothesisItem item, string iri) => taken[item.Id ?? $"line-{item.Line}"] = iri;

    private Result<Found> TargetOf(HypothesisItem item)
    {
        if (item.Parent is { } parent) return new Found(JsonValue.Create(taken[parent]), taken[parent].Split('/')[^1].Split('-')[0], Score: null);
        if (item.Exact is null) return new Invalid("/target", "no-anchor", "It quotes nothing: a note on the whole page has no sentence.");
        var anchor = new Anchor("/target") { Exact = item.Exact, Prefix = item.Prefix, Suffix = item.Suffix };
        if (!AnchorResolver.Resolve(content, anchor).Succeeded(out var target, out var failure)) return failure;
        var quote = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = item.Exact };
        if (item.Prefix is not null) quote["prefix"] = item.Prefix;
        if (item.Suffix is not null) quote["suffix"] = item.Suffix;
        var fragment = new JsonObject { ["type"] = "FragmentSelector", ["conformsTo"] = own.Iris.Vocabulary.Term("sentence-fragments"), ["value"] = new SentenceRun(target.Sentence, target.Through).ToString() };
        return new Found(new JsonObject { ["type"] = "SpecificResource", ["source"] = own.Iris.Text, ["selector"] = new JsonArray(quote, fragment) }, target.Sentence.ToString(), target.Score);
    }

    /// <summary>What an item says of its licence; where it says nothing, what was said of all.</summary>
    private bool TryLicenceOf(HypothesisItem item, out Licence? rights)
    {
        var isLicence = Licence.TryParse(item.Rights, out var said);
        rights = isLicence ? said : licence;
        return isLicence || item.Rights is null;
    }

    /// <summary>By its id, or, where the file has none, by what it says.</summary>
    private static string KeyOf(HypothesisItem item)
    {
        var said = item.Id ?? string.Join('\n', item.User, item.Created, item.Exact, item.Text, item.Parent);
        return $"hypothesis-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..24]}";
    }

    /// <summary>What an item is about, as it was found.</summary>
    /// <param name="Sentence">The first sentence of it.</param>
    private sealed record Found(JsonNode Node, string Sentence, double? Score);
}
