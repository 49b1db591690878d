using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>
/// The notes of the State Department's nonproliferation sanctions, an act of the Department each, with a bar between them:
/// <c>Authority: Executive Order 13382; imposed 9/10/2013; status: Active; Vol. 78, No. 175 09/10/13, Federal Register</c>.
/// </summary>
internal static partial class NonproliferationNotes
{
    private const string OnState = "imposed on the state as a whole; no listing of a party";

    /// <summary>Adds a designation for each act.</summary>
    public static void Designate(ExtractDesignation row)
    {
        var isState = row.Record.Name.StartsWith("Government of ", StringComparison.Ordinal);
        var any = false;
        foreach (
            var part in row.Record.Notes.Split(
                " | ",
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            if (Act().Match(part) is { Success: true } act)
            {
                Add(row, act, isState);
                any = true;
            }
            else
            {
                row.Draft.AddRemark(part);
            }
        }
        if (any)
            return;
        var notices = FederalRegister.Read(row.Record.FederalRegister, Confidence.Secondary);
        row.Draft.Designate(
            new Designation(
                row.List.Programme,
                DesignationEffect.Unknown,
                notices.Basis,
                new InForce(row.Draft.ReadUsDate(row.Record.EffectiveDate) ?? notices.First, null),
                notices.Source
            )
        );
    }

    private static void Add(ExtractDesignation row, Match act, bool isState)
    {
        var authority = act.Groups["authority"].Value;
        var status = act.Groups["status"].Value;
        var notices = FederalRegister.Read(act.Groups["notices"].Value, Confidence.Secondary);
        var ended = End().Match(status);
        row.Draft.Designate(
            new Designation(
                Programme(authority),
                isState ? DesignationEffect.Other : Nonproliferation.EffectOf(authority),
                authority,
                new InForce(
                    row.Draft.ReadUsDate(act.Groups["imposed"].Value) ?? notices.First,
                    ended.Success ? row.Draft.ReadUsDate(ended.Groups["day"].Value) : null
                ),
                notices.Source
            )
            {
                Wording = isState ? $"{status}; {OnState}" : status,
            }
        );
    }

    /// <summary>The short name in brackets, an order by its number, or the name itself.</summary>
    private static string Programme(string authority)
    {
        if (authority.EndsWith(')') && authority.LastIndexOf('(') is > 0 and var open)
            return authority[(open + 1)..^1];
        return authority.Replace("Executive Order ", "EO ", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^Authority: (?<authority>[^;]{1,300}); imposed (?<imposed>[^;]{1,40}); status: (?<status>[^;]{1,200})(; (?<notices>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Act();

    /// <summary>Only what ends all of it: "Procurement ban ended 1/98, all other sanctions remain" does not.</summary>
    [GeneratedRegex(
        @"(^(Expired|Lifted|Terminated|All provisions expired)( on| as of)?|all other sanctions removed) (?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex End();
}
