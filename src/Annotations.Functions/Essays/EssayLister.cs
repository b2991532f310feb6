using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Essays;

/// <summary>Lists the essays that somebody may know of: the public ones, and those in which they have a role.</summary>
public sealed class EssayLister(IEssayStore essays)
{
    /// <summary>A page that is full where there are as many; neither its end nor its links tell of an essay that is not in it.</summary>
    public async Task<Page<Essay>> ListAsync(Viewer viewer, EssayId? after, int limit, CancellationToken cancellationToken)
    {
        var seen = new List<Essay>();
        while (true)
        {
            var page = await essays.ListAsync(after, limit + 1, cancellationToken);
            seen.AddRange(page.Items.Where(essay => IsListed(viewer, essay)));
            if (seen.Count > limit) return new Page<Essay>(seen[..limit], HasMore: true);
            if (!page.HasMore) return new Page<Essay>(seen, HasMore: false);
            after = page.Items[^1].Id;
        }
    }

    private static bool IsListed(Viewer viewer, Essay essay)
    {
        if (essay.Access.Visibility == Visibility.Public) return true;
        return viewer.Caller is { } caller && (caller.Is(Role.Editor) || caller.IsKnownAs(essay.Created.By.Id) || essay.Access.RoleOf(caller) is not null);
    }
}
