using Assay.Formats.Lists.Json;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>
/// The statements of a file while it is read: of each record the latest, by its day, or by the order of the file where one has no day. What
/// an earlier statement said of the past is replaced with it, as the standard has it.
/// </summary>
internal sealed class BodsStatements
{
    private readonly Dictionary<string, (string Day, StatedParty Party)> _parties = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, BodsRelation> _relations = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    /// <summary>Takes a statement.</summary>
    public void Add(JsonRecord record, BookDraft draft)
    {
        var id = First(record.Text("recordId"), record.Text("statementID"), record.Text("statementId"));
        var type = First(record.Text("recordType"), record.Text("statementType"));
        var details = record["recordDetails"].Record ?? record;
        if (id.Length == 0)
        {
            draft.NotRead(record.Line, type, "it has neither recordId nor statementId");
            return;
        }
        foreach (var replaced in record["replacesStatements"].Texts)
            _replaced.Add(replaced);
        switch (type)
        {
            case "entity" or "entityStatement":
                Add(id, record.Text("statementDate"), BodsParty.Entity(id, details));
                break;
            case "person" or "personStatement":
                Add(id, record.Text("statementDate"), BodsParty.Person(id, details, draft));
                break;
            case "relationship" or "ownershipOrControlStatement":
                Add(BodsRelation.Of(id, record, details, draft));
                break;
            default:
                draft.NotRead(
                    record.Line,
                    $"{id} {type}",
                    "a statement is of an entity, a person or a relationship"
                );
                break;
        }
    }

    /// <summary>Adds what counts.</summary>
    public void AddTo(BookDraft draft)
    {
        var indirect = new BodsIndirect();
        foreach (var id in _order.Where(id => !_replaced.Contains(id)))
        {
            if (_parties.TryGetValue(id, out var known))
                draft.Add(known.Party);
        }
        foreach (var id in _order.Where(id => !_replaced.Contains(id)))
        {
            if (_relations.TryGetValue(id, out var relation))
                relation.AddTo(draft, NameOf, indirect);
        }
        indirect.AddTo(draft, IsPerson);
    }

    private void Add(string id, string day, StatedParty party)
    {
        if (!_parties.TryGetValue(id, out var known))
            _order.Add(id);
        else if (IsEarlier(day, known.Day))
            return;
        _parties[id] = (day, party);
    }

    private void Add(BodsRelation relation)
    {
        if (!_relations.TryGetValue(relation.Id, out var known))
            _order.Add(relation.Id);
        else if (IsEarlier(relation.Day, known.Day))
            return;
        else if (relation is { IsClosed: true, Interests.Count: 0 })
            // Closing may leave away what it closes.
            relation = known with
            {
                IsClosed = true,
                Day = relation.Day,
                Line = relation.Line,
            };
        _relations[relation.Id] = relation;
    }

    private string NameOf(string id) => _parties.TryGetValue(id, out var known) ? known.Party.Name : id;

    private bool IsPerson(OwnerNode node) =>
        _parties.TryGetValue(node.Key, out var known) && known.Party.Kind == PartyKind.Person;

    private static bool IsEarlier(string day, string other) =>
        day.Length > 0 && other.Length > 0 && string.CompareOrdinal(day, other) < 0;

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
                return text;
        }
        return "";
    }
}
