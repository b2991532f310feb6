using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Storage.Entities;

/// <summary>A <see cref="Change"/> as it is stored.</summary>
internal sealed record ChangeState(string ById, string ByName, DateTimeOffset At, Guid Operation)
{
    public static ChangeState Of(Change change) => new(change.By.Id, change.By.Name, change.At, change.Operation);

    public Change ToChange() => new(new Scholar(ById, ByName), At, Operation);
}
