using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to the rota of a team.</summary>
internal static class RotaSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        RotaPublished { Rota: var rota } f =>
            $"{words.Who(f.By)} published who is on call for {words.Team(f.Team)}, from {Words.Day(rota.FromOn)}"
            + (rota.LastOn is { } last ? $" to {Words.Day(last)}" : "")
            + $", on the clock of {rota.Zone}: {Words.Count(rota.Turns.Count, "weekly turn", "weekly turns")} of "
            + $"{words.Names(rota.Turns.SelectMany(turn => turn.People).Distinct())}"
            + (rota.Exceptions.Count == 0
                ? "."
                : $", and {Words.Count(rota.Exceptions.Count, "time", "times")} at which others stand in: "
                + $"{words.Names(rota.Exceptions.SelectMany(one => one.People).Distinct())}."),
        OnCallSwapped f =>
            $"{words.Who(f.By)} recorded that {words.Name(f.TakesOver)} is on call for {words.Team(f.Team)} instead of "
            + $"{words.Name(f.GivesUp)}, from {Words.Moment(f.From)} to {Words.Moment(f.Until)}.",
        _ => null,
    };
}
