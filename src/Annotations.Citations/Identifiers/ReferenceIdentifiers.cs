using System.Collections.Immutable;
using System.Text.Json;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Identifiers;

/// <summary>The identifiers within a reference: its DOI, ISBN, ISSN and URL, and the ORCIDs in its names.</summary>
public static class ReferenceIdentifiers
{
    private static readonly (string Variable, Func<string, NormalText> Normalise)[] Variables =
    [
        ("DOI", DoiOf),
        ("ISBN", text => NumberList.Normalise(text, IsbnOf)),
        ("ISSN", text => NumberList.Normalise(text, IssnOf)),
        ("URL", UrlOf),
    ];

    private static readonly string[] OrcidMembers = ["ORCID", "orcid"];

    /// <summary>
    /// The reference with each identifier in its normal form. A text of several ISBNs or ISSNs, with notes such as
    /// <c>(pbk.)</c>, keeps its notes. One that is not valid stays as it is and is a fault; an ORCID is checked and stays
    /// as it is.
    /// </summary>
    public static NormalReference Normalise(Reference reference)
    {
        var builder = reference.ToBuilder();
        var faults = ImmutableArray.CreateBuilder<MemberFault>();
        foreach (var (variable, normalise) in Variables)
        {
            if (reference.Text(variable) is not { } text || string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var (normal, fault) = normalise(text);
            if (fault is not null)
            {
                faults.Add(new MemberFault(variable, "/" + variable, fault));
            }
            else if (normal != text)
            {
                builder.Text(variable, normal);
            }
        }

        foreach (var member in reference.Members)
        {
            AddFaults(member, faults);
        }

        return new NormalReference(builder.Build(), faults.DrainToImmutable());
    }

    private static void AddFaults(ReferenceMember member, ImmutableArray<MemberFault>.Builder faults)
    {
        for (var i = 0; i < (member.Names?.Count ?? 0); i++)
        {
            foreach (var (name, text) in OrcidsOf(member.Names![i]))
            {
                if (!Orcid.TryParse(text, out _, out var fault))
                {
                    faults.Add(new MemberFault(member.Name, $"/{member.Name}/{i}/{name}", fault));
                }
            }
        }
    }

    private static IEnumerable<(string Member, string Text)> OrcidsOf(Name name)
    {
        if (name.Source is not { ValueKind: JsonValueKind.Object } source)
        {
            yield break;
        }

        foreach (var member in OrcidMembers)
        {
            if (source.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String)
            {
                yield return (member, value.GetString()!);
            }
        }
    }

    private static NormalText DoiOf(string text) => Doi.TryParse(text, out var doi, out var fault) ? new(doi.ToString(), null) : new(text, fault);

    private static NormalText IsbnOf(string text) => Isbn.TryParse(text, out var isbn, out var fault) ? new(isbn.ToString(), null) : new(text, fault);

    private static NormalText IssnOf(string text) => Issn.TryParse(text, out var issn, out var fault) ? new(issn.ToString(), null) : new(text, fault);

    private static NormalText UrlOf(string text) => WebAddress.TryParse(text, out var address, out var fault) ? new(address.ToString(), null) : new(text, fault);
}
