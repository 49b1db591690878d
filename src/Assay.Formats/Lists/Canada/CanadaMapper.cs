using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Canada;

/// <summary>Makes listed parties of Canada's records.</summary>
internal sealed partial class CanadaMapper(ListLog log)
{
    private const string NoEffect = "canada-effect";

    public ListedParty Map(CanadaRecord record)
    {
        var place = CanadaPlace.Of(record);
        var kind =
            record.Imo.Length > 0 ? PartyKind.Vessel
            : record.EntityOrShip.Length > 0 ? PartyKind.Company
            : PartyKind.Person;
        var draft = new PartyDraft(new RecordId(CanadaReader.Autonomous, place.Key), kind, log)
        {
            Raw = record.Raw,
        };
        if (kind == PartyKind.Person)
            AddPersonName(draft, record);
        else
            AddEntityName(draft, record);
        foreach (var alias in CanadaAliases.Read(record.Aliases, kind == PartyKind.Person, log))
            draft.AddAlias(alias.Name, alias.Quality, language: alias.Language);
        AddDesignation(draft, place, record);
        foreach (var date in Or().Split(record.Date))
            draft.AddBorn(date);
        if (kind == PartyKind.Vessel)
            draft.Craft = record.Title.Length > 0 ? new Craft { Type = record.Title } : null;
        else
            draft.AddPosition(record.Title);
        draft.AddDocument("IMO number", record.Imo);
        foreach (var (element, text) in record.Others)
            draft.AddNotUnderstood(element, text);
        return draft.Build();
    }

    /// <summary>Says at the end of a file what was counted.</summary>
    public static void TellCounts(ListLog log, string file)
    {
        log.TellCount(
            NoEffect,
            "AS2068",
            Severity.Note,
            file,
            "records stand in schedules of which the list does not tell what they do; the effect of these designations is not known."
        );
        log.TellCount(
            CanadaAliases.Kept,
            "AS2069",
            Severity.Note,
            file,
            "texts with alternatives for a part of a name were kept as one alias each."
        );
        PartyDraft.TellCounts(log, file);
    }

    private static void AddPersonName(PartyDraft draft, CanadaRecord record)
    {
        draft.Name = string.Join(' ', new[] { record.GivenName, record.LastName }.Where(n => n.Length > 0));
        if (record.GivenName.Length > 0 && record.LastName.Length > 0)
            draft.NameFields = new NameFields(record.LastName, record.GivenName);
    }

    /// <summary>An entity's name has its French form behind a slash, and at times another one in brackets.</summary>
    private static void AddEntityName(PartyDraft draft, CanadaRecord record)
    {
        var forms = NamePieces.SplitAt(record.EntityOrShip, '/');
        var known = AlsoKnown().Match(forms[0]);
        draft.Name = known.Success ? forms[0][..known.Index].Trim() : forms[0];
        if (known.Success)
            draft.AddAlias(known.Groups["name"].Value.Trim());
        foreach (var french in forms.Skip(1))
            draft.AddAlias(french, language: "French");
    }

    private void AddDesignation(PartyDraft draft, CanadaPlace place, CanadaRecord record)
    {
        var days = draft.ReadDate(record.ListedOn) is { } from ? new InForce(from, null) : InForce.Always;
        if (place.Effect == DesignationEffect.Unknown)
            log.Count(NoEffect, $"{place.Regime}, Schedule {place.Schedule}");
        draft.Add(new Designation(place.Regime, place.Effect, place.Basis, days, Source: null));
    }

    [GeneratedRegex(@"\s+or\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Or();

    // The closing bracket is missing at times.
    [GeneratedRegex(
        @"\(\s?also known as (?<name>[^)]+)\)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex AlsoKnown();
}
