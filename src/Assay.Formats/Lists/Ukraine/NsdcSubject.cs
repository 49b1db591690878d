using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>A subject of Ukraine's register of sanctions in its own words, from the register's JSON or a row of its export.</summary>
internal sealed class NsdcSubject
{
    private readonly List<(NsdcField Field, string Text)> _texts = [];
    private readonly List<(string Type, string Number, string Country)> _identifiers = [];
    private readonly List<NsdcAction> _actions = [];
    private readonly List<(string Name, string Text)> _others = [];

    private NsdcSubject(string raw) => Raw = raw;

    /// <summary>The record as written.</summary>
    public string Raw { get; }

    /// <summary>Its number in the register.</summary>
    public string Sid => First(NsdcField.Sid);

    /// <summary>Numbers with the words for their kind.</summary>
    public IReadOnlyList<(string Type, string Number, string Country)> Identifiers => _identifiers;

    /// <summary>Decrees that concern it.</summary>
    public IReadOnlyList<NsdcAction> Actions => _actions;

    /// <summary>What is under names that are not known.</summary>
    public IReadOnlyList<(string Name, string Text)> Others => _others;

    /// <summary>What it says in a field.</summary>
    public IEnumerable<string> All(NsdcField field) =>
        _texts.Where(t => t.Field == field).Select(t => t.Text);

    /// <summary>The first thing it says in a field; "" for nothing.</summary>
    public string First(NsdcField field) => All(field).FirstOrDefault() ?? "";

    public static NsdcSubject Of(JsonRecord record)
    {
        var subject = new NsdcSubject(record.Raw);
        var flat = new List<(NsdcField Field, string Text)>();
        foreach (var (name, value) in record.Fields.Where(f => !f.Value.IsEmpty))
        {
            switch (NsdcFields.Of(name))
            {
                case NsdcField.Action:
                    subject._actions.AddRange(value.Records.Select(NsdcAction.Of));
                    foreach (var text in value.Texts)
                        subject._others.Add((name, text));
                    break;
                case NsdcField.Identifier:
                    foreach (var item in value.Items)
                        subject.AddIdentifier(name, item);
                    break;
                case { } field:
                    foreach (var text in value.Items.Select(NsdcFields.TextOf))
                        subject.Add(field, text, flat);
                    break;
                case null when NsdcIdentifier.IsKind(name):
                    foreach (var text in value.Texts)
                        subject._identifiers.Add((name, text, ""));
                    break;
                default:
                    subject._others.Add((name, value.ToString()));
                    break;
            }
        }
        subject.Close(flat);
        return subject;
    }

    public static NsdcSubject Of(TableRow row)
    {
        var subject = new NsdcSubject(row.ToCsv());
        var flat = new List<(NsdcField Field, string Text)>();
        foreach (var (column, cell) in row.Cells)
        {
            var field = NsdcFields.Of(column);
            if (field is null or NsdcField.Action or NsdcField.Identifier)
            {
                if (NsdcIdentifier.IsKind(column))
                    subject._identifiers.AddRange(Parts(cell).Select(n => (column, n, "")));
                else
                    subject._others.Add((column, cell));
                continue;
            }
            foreach (var text in NsdcFields.HoldsSeveral(field.Value) ? Parts(cell) : [cell])
                subject.Add(field.Value, text, flat);
        }
        subject.Close(flat);
        return subject;
    }

    private void Add(NsdcField field, string text, List<(NsdcField Field, string Text)> flat)
    {
        if (text.Length == 0)
            return;
        if (NsdcFields.IsOfAction(field))
            flat.Add((field, text));
        else
            _texts.Add((field, text));
    }

    /// <summary>An export has the decree's fields beside those of the subject.</summary>
    private void Close(List<(NsdcField Field, string Text)> flat)
    {
        if (flat.Count > 0)
            _actions.Add(new NsdcAction(flat, []));
    }

    private void AddIdentifier(string name, JsonItem item)
    {
        if (item.Record is not { } record)
        {
            _identifiers.Add((name, item.ToString(), ""));
            return;
        }
        string type = "",
            number = "",
            country = "";
        var more = new List<string>();
        foreach (var (field, value) in record.Fields.Where(f => !f.Value.IsEmpty))
        {
            switch (NsdcFields.Letters(field))
            {
                case "type" or "name" or "kind" or "identtype" or "idtype":
                    type = value.ToString();
                    break;
                case "number" or "value" or "id" or "code" or "identnumber":
                    number = value.ToString();
                    break;
                case "country" or "countrycode" or "issuer":
                    country = value.ToString();
                    break;
                default:
                    more.Add($"{field} {value}");
                    break;
            }
        }
        _identifiers.Add((type, number, country));
        if (more.Count > 0)
            _others.Add((name, string.Join(", ", more)));
    }

    private static string[] Parts(string cell) =>
        cell.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A decree that put a decision of the Council on a subject into force.</summary>
/// <param name="Texts">What it says in fields that are known.</param>
/// <param name="Others">What is under names that are not known.</param>
internal sealed record NsdcAction(
    IReadOnlyList<(NsdcField Field, string Text)> Texts,
    IReadOnlyList<(string Name, string Text)> Others
)
{
    public static NsdcAction Of(JsonRecord record)
    {
        var texts = new List<(NsdcField Field, string Text)>();
        var others = new List<(string Name, string Text)>();
        foreach (var (name, value) in record.Fields.Where(f => !f.Value.IsEmpty))
        {
            if (NsdcFields.OfAction(name) is { } field)
                texts.AddRange(
                    value.Items.Select(i => (field, NsdcFields.TextOf(i))).Where(t => t.Item2.Length > 0)
                );
            else
                others.Add((name, value.ToString()));
        }
        return new NsdcAction(texts, others);
    }

    public IEnumerable<string> All(NsdcField field) => Texts.Where(t => t.Field == field).Select(t => t.Text);

    public string First(NsdcField field) => All(field).FirstOrDefault() ?? "";
}
