using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>Makes listed parties of the subjects of Ukraine's register.</summary>
/// <param name="log">Where what is not understood is counted.</param>
/// <param name="edition">The day of the edition.</param>
internal sealed partial class NsdcMapper(ListLog log, LocalDate edition)
{
    /// <summary>All sanctions of the Council rest on it; the starter register names them so.</summary>
    private const string Programme = "Law 1644-VII";

    /// <summary>The party; null where its sanctions have expired or were lifted.</summary>
    public ListedParty? Map(NsdcSubject subject)
    {
        var current = subject.Actions.Where(a => !IsOver(a.First(NsdcField.ActionStatus))).ToList();
        if (IsOver(subject.First(NsdcField.Status)) || subject.Actions.Count > 0 && current.Count == 0)
            return null;
        var type = subject.First(NsdcField.Type);
        var kind = Kind(type);
        var draft = new PartyDraft(new RecordId(NsdcReader.Nsdc, subject.Sid), kind, log)
        {
            Raw = subject.Raw,
        };
        if (kind == PartyKind.Unknown && type.Length > 0)
            draft.AddNotUnderstood("type", type);
        AddNames(draft, subject);
        AddTraits(draft, subject);
        foreach (var (words, number, country) in subject.Identifiers)
            NsdcIdentifier.AddTo(draft, words, number, CountryCode(country));
        if (subject.First(NsdcField.Status) is { Length: > 0 } status && !IsActive(status))
            draft.AddNotUnderstood("status", status);
        foreach (var action in current)
            AddDesignations(draft, action);
        if (current.Count == 0)
            draft.Add(new Designation(Programme, DesignationEffect.Unknown, null, InForce.Always, null));
        foreach (var former in subject.Actions.Except(current))
            draft.AddRemark("Former decree", string.Join(", ", former.Texts.Select(t => t.Text)));
        foreach (var (name, text) in subject.Others)
            draft.AddNotUnderstood(name, text);
        var party = draft.Build();
        // A term that ran out before the edition ends the listing, whatever the status says.
        return party.Designations.All(d => d.Days.Until is { } until && until.Latest < edition)
            ? null
            : party;
    }

    private static PartyKind Kind(string type) =>
        type.ToLowerInvariant() switch
        {
            "individual" or "physical" or "person" or "фізична особа" or "фізичні особи" => PartyKind.Person,
            "legal" or "entity" or "company" or "юридична особа" or "юридичні особи" => PartyKind.Company,
            "vessel" or "ship" or "судно" or "судна" => PartyKind.Vessel,
            "aircraft" or "повітряне судно" or "літак" => PartyKind.Aircraft,
            _ => PartyKind.Unknown,
        };

    private static bool IsActive(string status) =>
        status.ToLowerInvariant()
            is "active"
                or "діючий"
                or "діюча"
                or "діючі"
                or "чинний"
                or "чинні"
                or "активний";

    private static bool IsOver(string status) =>
        status.ToLowerInvariant()
            is "expired"
                or "inactive"
                or "excluded"
                or "cancelled"
                or "canceled"
                or "lifted"
                or "завершений"
                or "завершено"
                or "скасовано"
                or "скасований"
                or "термін дії закінчився";

    private static void AddNames(PartyDraft draft, NsdcSubject subject)
    {
        var names = subject.All(NsdcField.Name).ToList();
        var latin = subject.All(NsdcField.Translit).ToList();
        draft.Name = names.Concat(latin).First();
        foreach (var name in names.Skip(1))
            draft.AddAlias(name);
        foreach (var name in names.Count > 0 ? latin : latin.Skip(1))
            draft.AddAlias(name);
        foreach (var name in subject.All(NsdcField.Original))
            draft.AddAlias(name, AliasQuality.OriginalScript);
        foreach (var name in subject.All(NsdcField.Alias))
            draft.AddAlias(name);
    }

    private static void AddTraits(PartyDraft draft, NsdcSubject subject)
    {
        foreach (var born in subject.All(NsdcField.Born))
            draft.AddBorn(Iso(born));
        foreach (var place in subject.All(NsdcField.Birthplace))
            draft.AddBirthplace(place);
        foreach (var country in subject.All(NsdcField.Citizenship).Concat(subject.All(NsdcField.Country)))
            draft.AddNationality(CountryCode(country));
        foreach (var position in subject.All(NsdcField.Position))
            draft.AddPosition(position);
        foreach (var address in subject.All(NsdcField.Address))
            draft.AddAddress(country: null, street: address);
        foreach (var gender in subject.All(NsdcField.Gender))
        {
            draft.Gender = gender.ToLowerInvariant() switch
            {
                "male" or "m" or "чоловіча" or "чоловік" => Gender.Male,
                "female" or "f" or "жіноча" or "жінка" => Gender.Female,
                _ => Gender.Unknown,
            };
            if (draft.Gender == Gender.Unknown)
                draft.AddNotUnderstood("gender", gender);
        }
    }

    /// <summary>One designation for each effect of a decree's restrictions, from the day of the decree to the end of its term.</summary>
    private static void AddDesignations(PartyDraft draft, NsdcAction action)
    {
        var from =
            Day(draft, action.First(NsdcField.Start)) ?? Day(draft, action.First(NsdcField.DecreeDate));
        var until = Day(draft, action.First(NsdcField.End));
        foreach (var term in action.All(NsdcField.Term))
        {
            if (!NsdcTerm.TryRead(term, from, out var end))
                draft.AddNotUnderstood("term", term);
            until ??= end;
        }
        var number = action.First(NsdcField.DecreeNumber);
        var decision = string.Join(", ", action.All(NsdcField.Decision));
        var basis = string.Join(
            ", ",
            new[]
            {
                number.Length > 0 ? $"Presidential decree {number.TrimStart('№', ' ')}" : "",
                decision.Length > 0 ? $"decision of the Council {decision}" : "",
            }.Where(b => b.Length > 0)
        );
        var reason = string.Join("; ", action.All(NsdcField.Reason));
        foreach (
            var restrictions in action
                .All(NsdcField.Restriction)
                .Distinct(StringComparer.Ordinal)
                .GroupBy(NsdcRestriction.Of)
                .DefaultIfEmpty(null)
        )
            draft.Designate(
                new Designation(
                    Programme,
                    restrictions?.Key ?? DesignationEffect.Unknown,
                    basis.Length > 0 ? basis : null,
                    new InForce(from, until),
                    null
                )
                {
                    Wording = restrictions is null ? null : string.Join("; ", restrictions),
                    Reason = reason.Length > 0 ? reason : null,
                }
            );
        foreach (var (name, text) in action.Others)
            draft.AddNotUnderstood(name, text);
    }

    /// <summary>A country in Ukrainian as its code; another text as it stands.</summary>
    private static string CountryCode(string words) =>
        CountryNames.TryFindUkrainian(words, out var code) ? code.Value : words;

    private static PartialDate? Day(PartyDraft draft, string text) => draft.ReadDate(Iso(text));

    /// <summary><c>31.01.1970</c> and <c>1970-01-31T00:00:00Z</c> as days; another text as it stands.</summary>
    private static string Iso(string text)
    {
        var match = Written().Match(text);
        return match.Success ? match.Groups["iso"].Value
            : DayFirst().Match(text) is { Success: true } first
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{first.Groups["year"].Value}-{first.Groups["month"].Value}-{first.Groups["day"].Value}"
                )
            : text;
    }

    [GeneratedRegex(@"^(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^(?<day>[0-9]{2})[./](?<month>[0-9]{2})[./](?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DayFirst();
}
