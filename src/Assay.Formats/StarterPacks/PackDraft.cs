using Assay.Commodities;
using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Formats.StarterPacks;

/// <summary>The pack while its files are read, one after the other: what was found, and the ids given and used.</summary>
internal sealed class PackDraft
{
    private readonly IdLedger _ids = new();
    private readonly List<RegisterParty> _parties = [];
    private readonly List<CompanyPresence> _presence = [];
    private readonly List<Interest> _interests = [];
    private readonly List<ControlLink> _controls = [];
    private readonly List<Deposit> _deposits = [];
    private readonly List<Commodity> _commodities = [];
    private readonly List<CriticalList> _lists = [];

    public void Add(PackFile file)
    {
        var _ = file.Kind switch
        {
            "commodities" => Take(file, "commodities/1", Commodities),
            "deposits" => Take(file, "deposits/1", Deposits),
            "ownership" => Take(file, "interests/1", Ownership),
            "parties" => Take(file, "parties/1", Parties),
            _ => Take(file, "presence/1", Presence),
        };
    }

    public StarterPack? Finish(ReadingLog log, IReadOnlyList<PackFile> files)
    {
        foreach (var company in _presence)
            _ids.GiveAgain(IdKind.Party, company.Id.Value, company.IdField);
        _ids.Check();
        if (CommodityBook.FirstInCircle(_commodities) is { } circular)
        {
            log.Report(
                log.Codes.Contradiction,
                Severity.Error,
                $"the commodity '{circular}' belongs, through its groups, to itself. Take one of the groups out."
            );
        }
        if (log.HasErrors || files.Any(file => file.Log.HasErrors))
            return null;
        var register = new Register(WithPresence(), _deposits, _interests, _controls);
        var hash = ContentHash.OfAll(files.SelectMany(file => (string[])[file.Name, file.Hash!.Value.Hex]));
        return new StarterPack(register, new CommodityBook(_commodities, _lists), hash, files.Count);
    }

    private static bool Take(PackFile file, string format, Action<FieldReader> read) =>
        file.Document?.Interpret(
            file.Log,
            format,
            (fields, _) =>
            {
                read(fields);
                return fields;
            }
        )
            is not null;

    private void Commodities(FieldReader fields)
    {
        var reader = new CommodityFields(_ids);
        _lists.AddRange(fields.Optional("lists").Maps(reader.ReadList));
        _commodities.AddRange(fields.Optional("commodities").Maps(reader.Read));
    }

    private void Deposits(FieldReader fields) =>
        _deposits.AddRange(fields.Required("deposits").Maps(new DepositFields(_ids).Read));

    private void Ownership(FieldReader fields)
    {
        var reader = new InterestFields(_ids);
        _interests.AddRange(fields.Optional("interests").Maps(reader.Read));
        _controls.AddRange(fields.Optional("controls").Maps(reader.ReadControl));
    }

    private void Parties(FieldReader fields) =>
        _parties.AddRange(fields.Required("parties").Maps(new RegisterPartyFields(_ids).Read));

    private void Presence(FieldReader fields) =>
        _presence.AddRange(fields.Required("companies").Maps(new PresenceFields(_ids).Read));

    // A company may stand in both folders: who it is comes from parties, what it did from presence.
    private List<RegisterParty> WithPresence()
    {
        var parties = new List<RegisterParty>(_parties.Count + _presence.Count);
        var byId = _presence.ToDictionary(company => company.Id);
        foreach (var party in _parties)
            parties.Add(byId.Remove(party.Id, out var company) ? company.AddedTo(party) : party);
        parties.AddRange(
            _presence.Where(company => byId.ContainsKey(company.Id)).Select(company => company.AsParty())
        );
        return parties;
    }
}
