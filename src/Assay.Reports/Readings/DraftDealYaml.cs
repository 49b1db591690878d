using System.Globalization;
using Assay.Deals;
using Assay.Model;
using Assay.Readings.Drafts;
using Assay.Registers;

namespace Assay.Reports.Readings;

/// <summary>Writes a draft deal as a deal file (<c>docs/deal-file.md</c>) whose every line says where it is from and what a person must fill in.</summary>
public static class DraftDealYaml
{
    /// <summary>The file: YAML, UTF-8 without a mark, lines end in a line feed.</summary>
    public static string Render(DraftDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var lines = new DraftLines(deal.Reading.Document);
        Head(lines, deal);
        foreach (var party in lines.List("parties", deal.Parties))
            Party(lines, party);
        foreach (var asset in lines.List("assets", deal.Assets))
            Asset(lines, asset);
        if (deal.Commodities.Count > 0)
        {
            lines.Line("commodities:", null);
            foreach (var commodity in deal.Commodities)
                lines.Line($"  - {commodity.Value.Value}", lines.From(commodity));
            lines.Gap();
        }
        foreach (var activity in lines.List("activities", deal.Activities))
            Activity(lines, activity);
        foreach (var term in lines.List("terms", deal.Terms))
            Term(lines, term);
        return lines.ToString();
    }

    private static void Head(DraftLines lines, DraftDeal deal)
    {
        var document = deal.Reading.Document;
        lines.Comment($"Draft of a deal file, made by `assay read` from {Path.GetFileName(document.Name)}.");
        lines.Comment(
            "It is what the text says, not what is so. Each line has the place it comes from (characters of the extracted text, see --text) and its words;"
        );
        lines.Comment(
            "“register” is Assay's own. FILL IN marks what the text leaves open; strike out what is not part of the deal; then run `assay deal` on it."
        );
        foreach (var question in deal.Questions)
            lines.Comment($"FILL IN: {question}.");
        foreach (var wording in deal.Reading.Wordings)
            lines.Comment(
                $"“{lines.Short(wording.Span)}” ({lines.Place(wording.Span)}) carries a claim to territory: {wording.Neutral} is meant."
            );
        lines.Line("assay: deal/1", null);
        lines.Line($"title: {DraftLines.Quoted(deal.Title.Value)}", lines.From(deal.Title));
        lines.Line(
            string.Create(CultureInfo.InvariantCulture, $"date: {deal.Date.Value:uuuu-MM-dd}"),
            $"{deal.Date.Why}; law and control of land are taken as of it"
        );
        lines.Gap();
    }

    private static void Party(DraftLines lines, DraftParty party)
    {
        lines.Line($"  - id: {party.Id.Value}", null);
        lines.Line($"    name: {DraftLines.Quoted(party.Name.Value)}", lines.From(party.Name));
        if (party.Aliases.Count > 0)
            lines.Line(
                $"    aliases: [{string.Join(", ", party.Aliases.Select(DraftLines.Quoted))}]",
                "the text's name for it"
            );
        lines.Line($"    kind: {Model.Words.Kebab(party.Kind.Value)}", lines.From(party.Kind));
        if (party.Country is { } country && party.Kind.Value == PartyKind.Person)
            lines.Line($"    nationalities: [{country.Value.Value}]", lines.From(country));
        else if (party.Country is { } law)
            lines.Line($"    country: {law.Value.Value}", lines.From(law));
        else
            lines.Ask(
                party.Kind.Value == PartyKind.Person ? "    nationalities: [XX]" : "    country: XX",
                "under whose law it exists; it decides whose sanctions bind it"
            );
        if (party.IsUnnamed)
            lines.Line(
                "    unnamed: true",
                "only its sort is told: put in who it is, else it cannot be screened"
            );
        if (party.GovernmentOf is { } government)
            lines.Line($"    government-of: {government.Value.Value}", lines.From(government));
        if (party.People.Count > 0)
            lines.Line("    people:", null);
        foreach (var person in party.People)
        {
            lines.Line($"      - name: {DraftLines.Quoted(person.Name.Value)}", lines.From(person.Name));
            if (person.Position is { } position)
                lines.Line($"        position: {DraftLines.Quoted(position.Value)}", lines.From(position));
            if (person.Nationality is { } nationality)
                lines.Line($"        nationalities: [{nationality.Value.Value}]", lines.From(nationality));
        }
        if (
            party.Kind.Value is PartyKind.Company or PartyKind.Fund or PartyKind.Bank or PartyKind.Unknown
            && !party.IsUnnamed
            && party.Name.Why is null
        )
            lines.Ask("    owners: []", "who owns it: the register does not know it");
    }

    private static void Asset(DraftLines lines, DraftAsset asset)
    {
        lines.Line($"  - id: {asset.Id.Value}", null);
        lines.Line($"    name: {DraftLines.Quoted(asset.Name.Value)}", lines.From(asset.Name));
        if (asset.Place is { } place)
        {
            var country = place.Value.Country is { } code ? $", country: {code.Value}" : "";
            var region = place.Value.Region is { } part ? $", region: {part.Value}" : "";
            lines.Line(
                $"    at: {{ place: {DraftLines.Quoted(place.Value.Name)}{country}{region} }}",
                lines.From(place)
            );
        }
        else
        {
            lines.Ask(
                "    at: { lat: 0, lon: 0, precision-km: 5 }",
                "where it lies; without a place nothing is said about whose land it is"
            );
        }
        if (asset.Commodities.Count > 0)
            lines.Line(
                $"    commodities: [{string.Join(", ", asset.Commodities.Select(c => c.Value.Value))}]",
                lines.From(asset.Commodities[0])
            );
        else
            lines.Ask("    commodities: []", "what it holds or makes");
        if (asset.Known.Count == 0)
            return;
        lines.Comment(
            "The text names no site there. The register knows these; take the # away where one is meant:",
            "  "
        );
        foreach (var site in asset.Known)
            lines.Comment(Site(site), "  ");
    }

    private static string Site(Deposit site) =>
        $"- {{ id: {site.Id.Value}, name: {DraftLines.Quoted(site.Name)}, at: {{ place: {DraftLines.Quoted(site.Name)}, country: {site.Country.Value} }}, commodities: [{string.Join(", ", site.Commodities.Select(c => c.Value))}] }}";

    private static void Activity(DraftLines lines, DraftActivity activity)
    {
        lines.Line($"  - id: {activity.Id.Value}", null);
        lines.Line($"    kind: {Model.Words.Kebab(activity.Kind.Value)}", lines.From(activity.Kind));
        lines.Line(
            $"    title: {DraftLines.Quoted(activity.Title.Value)}",
            $"{lines.Place(activity.Title.Span!.Value)}{Also(lines, activity)}"
        );
        Parties(lines, "by", activity.By);
        Parties(lines, "with", activity.With);
        if (activity.Assets.Count > 0)
            lines.Line(
                $"    assets: [{string.Join(", ", activity.Assets.Select(a => a.Value))}]",
                "those the sentence speaks of"
            );
        if (activity.Commodities.Count > 0)
            lines.Line(
                $"    commodities: [{string.Join(", ", activity.Commodities.Select(c => c.Value.Value))}]",
                lines.From(activity.Commodities[0])
            );
        if (activity.Services.Count > 0)
            lines.Line(
                $"    services: [{string.Join(", ", activity.Services.Select(s => s.Value))}]",
                lines.From(activity.Services[0])
            );
        if (activity.In is { } where)
            lines.Line($"    in: {where.Value.Value}", lines.From(where));
        Trade(lines, activity);
        if (activity.Currency is { } currency)
            lines.Line(
                $"    currency: {currency.Value.Value}",
                $"{lines.From(currency)}; the currency paid in may be another"
            );
        if (activity.On is { } on)
            lines.Line($"    on: {on.Value}", lines.From(on));
    }

    private static void Trade(DraftLines lines, DraftActivity activity)
    {
        if (activity.Origin is { } origin)
            lines.Line($"    origin: {origin.Value.Value}", lines.From(origin));
        else if (activity.Kind.Value is ActivityKind.Import or ActivityKind.Export or ActivityKind.Offtake)
            lines.Ask("    origin: XX", "where its goods come from");
        if (activity.To is { } to)
            lines.Line($"    to: {to.Value.Value}", lines.From(to));
        else if (activity.Kind.Value is ActivityKind.Import or ActivityKind.Export or ActivityKind.Transport)
            lines.Ask("    to: XX", "where they go");
    }

    private static string Also(DraftLines lines, DraftActivity activity) =>
        activity.Also.Count == 0 ? "" : $"; also {string.Join(", ", activity.Also.Select(lines.Place))}";

    private static void Parties(DraftLines lines, string field, IReadOnlyList<Drafted<PartyId>> parties)
    {
        if (parties.Count == 0)
            return;
        lines.Line(
            $"    {field}: [{string.Join(", ", parties.Select(p => p.Value.Value))}]",
            string.Join("; ", parties.Select(lines.From).Distinct(StringComparer.Ordinal))
        );
    }

    private static void Term(DraftLines lines, DraftTerm term)
    {
        lines.Line($"  - id: {term.Id.Value}", null);
        lines.Line($"    kind: {Model.Words.Kebab(term.Kind.Value)}", lines.From(term.Kind));
        lines.Line($"    text: {DraftLines.Quoted(term.Text.Value)}", lines.Place(term.Text.Span!.Value));
        if (term.Body is { } body)
            lines.Line($"    body: {DraftLines.Quoted(body.Value)}", lines.From(body));
        else if (term.Kind.Value is not (TermKind.Option or TermKind.FreeText))
            lines.Ask("    body: \"\"", "which body, budget, law or court");
        if (term.Country is { } country)
            lines.Line($"    country: {country.Value.Value}", lines.From(country));
        if (term.Parties.Count > 0)
            lines.Line(
                $"    parties: [{string.Join(", ", term.Parties.Select(p => p.Value))}]",
                "those the sentence names"
            );
        if (term.Days is { } days)
        {
            if (days.Value.From is { } from)
                lines.Line($"    from: {from}", lines.From(days));
            if (days.Value.Until is { } until)
                lines.Line($"    until: {until}", lines.From(days));
        }
        else if (term.Kind.Value == TermKind.Option)
        {
            lines.Ask("    until: 2030-01-01", "the days of the option");
        }
    }
}
