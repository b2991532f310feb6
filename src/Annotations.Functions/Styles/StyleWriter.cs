using System.Globalization;
using Annotations.Citations.Csl.Styles;
using Annotations.Functions.Http;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Styles;

/// <summary>Puts and deletes styles.</summary>
public sealed class StyleWriter(IStyleStore store, StyleCatalogue catalogue)
{
    /// <returns>The style; <see cref="Invalid"/>, <see cref="Conflict"/> where it comes with the service, <see cref="StaleVersion"/> or a failed precondition.</returns>
    public async Task<Result<PutStyle>> PutAsync(string id, string csl, Preconditions preconditions, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id, csl, cancellationToken) is { } refusal) return refusal;
        var current = await store.FindAsync(id, cancellationToken);
        if (current?.Csl == csl) return new PutStyle(current, IsNew: false);

        var unmet = current is null ? preconditions.RefusalToCreate("style", id) : preconditions.RefusalToChange(current.ETag);
        if (unmet is not null) return unmet;
        return (await store.PutAsync(id, csl, current?.Version, cancellationToken)).Select(style => new PutStyle(style, IsNew: current is null));
    }

    /// <returns>The style that was deleted; as <see cref="PutAsync"/>.</returns>
    public async Task<Result<StoredStyle>> DeleteAsync(string id, Preconditions preconditions, CancellationToken cancellationToken)
    {
        if (catalogue.IsPackaged(id)) return Packaged(id);
        if (!StyleCatalogue.IsId(id) || await store.FindAsync(id, cancellationToken) is not { } current) return new NotFound("style", id);
        return preconditions.RefusalToChange(current.ETag) is { } unmet ? unmet : await store.DeleteAsync(current, cancellationToken);
    }

    private async Task<Failure?> RefusalAsync(string id, string csl, CancellationToken cancellationToken)
    {
        if (!StyleCatalogue.IsId(id)) return new Invalid("", "invalid-id", "A style's id is 1 to 120 lower-case ASCII letters and digits, with single hyphens between them.");
        if (catalogue.IsPackaged(id)) return Packaged(id);

        var result = Style.Parse(csl);
        if (result.Style is not { } style) return new Invalid([.. result.Faults.Take(FaultLimits.PerRequest).Select(FaultOf)]);
        if (style.Parent is not { } parent) return null;
        return StyleCatalogue.IdOf(parent) == id || (await catalogue.FindAsync(StyleCatalogue.IdOf(parent), cancellationToken)).Failure is not null
            ? new Invalid("", "missing-parent", $"The style says that '{parent}' renders for it, and there is no such style here. Put that one first.")
            : null;
    }

    private static Fault FaultOf(StyleFault fault) =>
        new("", fault.Code, string.Create(CultureInfo.InvariantCulture, $"Line {fault.Line}, column {fault.Column}: {fault.Message}"));

    private static Conflict Packaged(string id) =>
        new("style-packaged", $"The style '{id}' comes with the service and stays as it is. Put yours under another id.");
}

/// <summary>A style that was put, and whether it was not there before.</summary>
public sealed record PutStyle(StoredStyle Style, bool IsNew);
