using System.Globalization;
using System.Text;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Listings;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;
using Assay.Ownership;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>
/// Two invented legal orders, their measures, their lists and a deal between a few parties, drawn at random: negations, exceptions, owners and
/// uncertain days among them, so that lifting one thing may expose another.
/// </summary>
internal sealed class MadeUpLaw
{
    private static readonly LocalDate Day = new(2025, 6, 16);
    private static readonly Citation Source = new("made up", Confidence.General);
    private static readonly string[] Names = ["Vorgrim Ost", "Talpeddy Werke", "Quizzano Minas"];
    private static readonly string[] People = ["Ilmar Troskwald", "Gedra Wolvinsson"];
    private static readonly string[] Programmes = ["P1", "P2"];
    private static readonly string[] Orders = ["aa", "bb"];
    private static readonly DesignationEffect[] Effects =
    [
        DesignationEffect.AssetFreeze,
        DesignationEffect.AssetFreeze,
        DesignationEffect.Sectoral,
        DesignationEffect.Unknown,
    ];

    private readonly Random _random;
    private PartyCondition? _asked;
    private readonly List<string> _designations = [];

    public MadeUpLaw(int seed)
    {
        _random = new Random(seed);
        var measures = Enumerable.Range(0, _random.Next(2, 5)).Select(Measure).ToList();
        Book = new MeasureBook(
            [.. Orders.Select(o => new Regime(new RegimeId(o), o, [new PublisherId($"{o}-list")]))],
            measures,
            [Rule("aa", moreThan: false, aggregates: true), Rule("bb", moreThan: true, aggregates: false)],
            ContentHash.OfAll(["made up"])
        );
        var editions = Editions();
        Deal = Drawn();
        Knowledge = StarterKnowledge.Of(StarterKnowledge.Today, Book, editions);
        Question = new ReliefQuestion
        {
            Open = _random.Next(3) == 0,
            Instruments = _random.Next(4) == 0,
            Limit = 1_000,
        };
    }

    public MeasureBook Book { get; }

    public Deal Deal { get; }

    public Knowledge Knowledge { get; }

    public ReliefQuestion Question { get; }

    /// <summary>What may be lifted, by its code: measures or instruments, records, parties of the deal, programmes.</summary>
    public IReadOnlyDictionary<string, ScenarioEdit> Edits()
    {
        var edits = new SortedDictionary<string, ScenarioEdit>(StringComparer.Ordinal);
        foreach (var measure in Book.Measures)
        {
            var id = Question.Instruments ? measure.Instrument.Id : measure.Id;
            edits[id.Value] = new ScenarioEdit.LiftMeasure(id, InForce.Always);
        }
        foreach (var party in Knowledge.Listings.Editions)
            Assert.Equal("main", party.List.List);
        foreach (var designation in _designations)
        {
            var (order, what) = (
                designation[..2],
                designation[(designation.IndexOf(':', StringComparison.Ordinal) + 1)..]
            );
            var publisher = new PublisherId($"{order}-list");
            edits[designation] = designation switch
            {
                _ when designation.Contains('#', StringComparison.Ordinal) => new ScenarioEdit.Delist(
                    [publisher],
                    null,
                    RecordId.Parse(designation),
                    designation,
                    InForce.Always
                ),
                _ when Programmes.Contains(what, StringComparer.Ordinal) => new ScenarioEdit.EndProgramme(
                    [publisher],
                    what,
                    InForce.Always
                ),
                _ => new ScenarioEdit.Delist([publisher], null, null, what, InForce.Always)
                {
                    InDeal = new PartyId(what),
                },
            };
        }
        return edits;
    }

    private Measure Measure(int number)
    {
        var order = Order();
        var instrument = new Instrument(
            new MeasureId($"{order}:law-{_random.Next(2).ToString(CultureInfo.InvariantCulture)}"),
            new RegimeId(order),
            "A law",
            "Law",
            Source
        );
        return new Measure(
            new MeasureId($"{instrument.Id}/{number.ToString(CultureInfo.InvariantCulture)}"),
            instrument,
            $"art. {number.ToString(CultureInfo.InvariantCulture)}",
            "Something",
            _random.Next(6) switch
            {
                0 => MeasureEffect.Caution,
                1 => MeasureEffect.Duty,
                _ => MeasureEffect.Prohibition,
            },
            _random.Next(2) == 0 ? MeasureSubject.Act : MeasureSubject.Counterparty,
            [new Nexus("all", instrument.Regime, "anybody", Nexus(), Source)],
            new InForce(new PartialDate(_random.Next(5) == 0 ? Day : new LocalDate(2020, 1, 1)), null),
            null,
            null,
            "Something is forbidden.",
            _random.Next(5) == 0 ? new AllCondition([]) : Condition(2),
            [.. Enumerable.Range(0, _random.Next(4) == 0 ? 1 : 0).Select(Exception)],
            Source,
            null
        );
    }

    private Condition Nexus() => _random.Next(8) == 0 ? Standing() : new AllCondition([]);

    private MeasureException Exception(int number) =>
        new(
            $"e{number.ToString(CultureInfo.InvariantCulture)}",
            "an exception",
            _random.Next(3) == 0 ? ExceptionEffect.Authorisable : ExceptionEffect.Exempt,
            _random.Next(4) == 0 ? new InForce(new PartialDate(Day), null) : InForce.Always,
            null,
            null,
            Condition(1),
            Source
        );

    private Condition Condition(int depth) =>
        depth == 0
            ? Standing()
            : _random.Next(6) switch
            {
                0 or 1 => new NotCondition(Condition(depth - 1)),
                2 => new AnyCondition([Condition(depth - 1), Condition(depth - 1)]),
                3 => new AllCondition([Condition(depth - 1), new NotCondition(Standing())]),
                _ => Standing(),
            };

    // Often the same question again: what one measure asks for and another must not find is where liftings expose.
    private PartyCondition Standing()
    {
        if (_asked is not null && _random.Next(2) == 0)
            return _asked;
        var order = Order();
        var who = _random.Next(6) switch
        {
            0 => Participant.Actor,
            1 => Participant.CounterpartyPerson,
            _ => Participant.Counterparty,
        };
        PartyTest test =
            _random.Next(3) == 0
                ? new OwnedTest(new RegimeId(order))
                : new DesignatedTest(
                    [new PublisherId($"{order}-list")],
                    _random.Next(2) == 0 ? [] : [DesignationEffect.AssetFreeze],
                    _random.Next(3) == 0 ? [Programmes[_random.Next(2)]] : []
                );
        return _asked = new PartyCondition(who, [test]);
    }

    // Mostly the one, so that measures ask after the same designations.
    private string Order() => Orders[_random.Next(4) / 3];

    private static AttributionRule Rule(string order, bool moreThan, bool aggregates) =>
        new(
            $"{order}-rule",
            new RegimeId(order),
            "a rule",
            new Percent(50),
            moreThan,
            aggregates,
            false,
            [new PublisherId($"{order}-list")],
            InForce.Always,
            Source
        );

    private IReadOnlyList<EditionContent> Editions()
    {
        var list = new ListId(new PublisherId("aa-list"), "main");
        var parties = new List<ListedParty>();
        foreach (var name in Names.Concat(People).Where(_ => _random.Next(4) == 0))
        {
            var record = new RecordId(list, (parties.Count + 1).ToString(CultureInfo.InvariantCulture));
            var programme = Programmes[_random.Next(2)];
            Known("aa", programme);
            _designations.Add(record.ToString());
            parties.Add(
                new ListedParty
                {
                    Record = record,
                    Kind = People.Contains(name, StringComparer.Ordinal)
                        ? PartyKind.Person
                        : PartyKind.Company,
                    Name = name,
                    Designations =
                    [
                        new Designation(
                            programme,
                            Effects[_random.Next(Effects.Length)],
                            null,
                            new InForce(new PartialDate(2022, 3, 1), null),
                            null
                        ),
                    ],
                }
            );
        }
        return
        [
            new EditionContent(
                new Edition(list, new LocalDate(2025, 6, 1), ContentHash.OfAll(["list"]), ["list.csv"], 1),
                parties
            ),
        ];
    }

    private void Known(string order, string what)
    {
        var code = $"{order}:{what}";
        if (!_designations.Contains(code, StringComparer.Ordinal))
            _designations.Add(code);
    }

    private Deal Drawn()
    {
        var yaml = new StringBuilder("assay: deal/1\ntitle: A deal\ndate: 2025-06-16\nparties:\n");
        for (var i = 0; i < Names.Length; i++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  - id: p{i}\n    name: {Names[i]}\n    kind: company\n    country: AU\n"
            );
            if (_random.Next(3) == 0)
                yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"    people: [{{ name: {People[_random.Next(2)]}, position: head }}]\n"
                );
            if (_random.Next(2) == 0)
            {
                var holder = (i + 1 + _random.Next(2)) % 3;
                yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"    owners: [{{ party: p{holder}, share: {(_random.Next(2) == 0 ? "50" : "60")} }}]\n"
                );
            }
            if (_random.Next(2) == 0)
                yaml.Append("    designated: [").AppendJoin(", ", Designated(i)).Append("]\n");
        }
        yaml.Append("activities:\n");
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"  - {{ id: a, kind: dealing, by: [p0], with: [p1, p2]{(_random.Next(4) == 0 ? ", on: 2025-06" : "")} }}\n"
        );
        if (_random.Next(2) == 0)
            yaml.Append("  - { id: b, kind: loan, by: [p1], with: [p0] }\n");
        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml.ToString()), "deal.yaml");
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    private IEnumerable<string> Designated(int party)
    {
        for (var n = _random.Next(1, 3); n > 0; n--)
        {
            var order = Order();
            var programme = Programmes[_random.Next(2)];
            Known(order, programme);
            Known(order, string.Create(CultureInfo.InvariantCulture, $"p{party}"));
            var effect = _random.Next(4) == 0 ? "sectoral" : "asset-freeze";
            var until = _random.Next(8) == 0 ? ", until: 2025-06-20" : "";
            yield return $"{{ by: {order}-list, effect: {effect}, programme: {programme}, from: 2022-03-01{until} }}";
        }
    }
}
