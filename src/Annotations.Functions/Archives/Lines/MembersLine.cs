using System.Collections.Immutable;
using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Functions.Members;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Archives.Lines;

/// <summary>The members of an essay from one of its revisions on. An essay has none before the first of these lines.</summary>
internal sealed record MembersLine(int Revision, IReadOnlyList<MemberResponse> Members)
{
    /// <summary>A line for each revision that changed the members.</summary>
    public static IEnumerable<MembersLine> Of(IEnumerable<Essay> revisions)
    {
        var before = EssayAccess.Open;
        foreach (var state in revisions)
        {
            if (!state.Access.Members.SequenceEqual(before.Members)) yield return new MembersLine(state.Revision, [.. state.Access.Members.Select(MemberResponse.Of)]);
            before = state.Access;
        }
    }

    /// <summary>Null, with faults, where it is not right.</summary>
    public static MembersLine? Read(JsonElement json, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var revision = fields.Number("revision", 1, 999_999);
        var members = ReadMembers(fields, faults);
        fields.RefuseUnknown();
        if (faults.Count > 0) return null;

        var line = new MembersLine(revision, [.. members.Select(MemberResponse.Of)]);
        KeptWhole.Check(json, ArchiveJson.ToElement(line), faults);
        return faults.Count > 0 ? null : line;
    }

    /// <summary>As the essay keeps them: each scholar once, by id.</summary>
    public EssayAccess AddTo(EssayAccess access) => Members.Aggregate(access with { Members = [] }, (some, member) => some.With(MemberOf(member)));

    private static ImmutableArray<Member> ReadMembers(JsonFields fields, List<Fault> faults)
    {
        var access = EssayAccess.Open;
        var items = fields.Items("members", Limits.MembersPerEssay);
        for (var i = 0; i < items.Count; i++)
        {
            if (JsonFields.Of(items[i], $"/members/{i}", faults) is not { } item) continue;
            var scholar = item.Text("scholar", MemberRequest.MaxScholarLength, required: MemberRequest.ScholarRule);
            if (scholar is not null && MemberRequest.ReadScholar(scholar).Failure is not null) item.AddFault("scholar", "invalid", MemberRequest.ScholarRule);
            var role = item.Parsed<Role>("role", WireNames<Role>.TryParse, WireNames<Role>.Rule, required: WireNames<Role>.Rule);
            item.RefuseUnknown();
            if (scholar is not null && role is { } given) access = access.With(new Member(scholar, given));
        }

        // A scholar who stands there twice, or out of order, is found by what would be written of it.
        return access.Members;
    }

    private static Member MemberOf(MemberResponse member) => WireNames<Role>.TryParse(member.Role, out var role) ? new Member(member.Scholar, role) : throw new FormatException($"'{member.Role}' is no role.");
}
