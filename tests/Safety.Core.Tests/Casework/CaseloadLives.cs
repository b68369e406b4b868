using CsCheck;
using Safety.Core.Casework;
using Safety.Core.Staff;
using static Safety.Core.Tests.Casework.Pair;

namespace Safety.Core.Tests.Casework;

/// <summary>Random cases of one worker, weighed after each change.</summary>
internal static class CaseloadLives
{
    private static readonly Guid Stream = Caseload.StreamOf(Ada);

    public static readonly WorkerAsSeen Ada100 = new(Ada, North, new DateOnly(2020, 1, 1), false, [], [], null, []);

    public static readonly CaseType[] Types =
    [
        Heavy, new("points", "complex"), new("child_protection", "investigation"), new("child_protection", "family"),
        new("community_support", "quarterly"), new("community_support", "weekly"), new("gone", "gone"),
    ];

    public static CarriedCase Case(CaseType type, int number) =>
        new(new(new Guid(number, 0, 0, new byte[8])), Dee, type, Nine);

    public static CaseloadFigure Figure(
        IReadOnlyList<CarriedCase> cases, WorkerAsSeen? worker = null, DateTimeOffset? now = null) =>
        CaseloadFigure.Of(worker ?? Ada100, cases, Rules.Numbers.CaseloadSchemes, 182, now ?? Nine);

    public static WorkerAsSeen Declaring(int percent, DateTimeOffset from, DateTimeOffset until) => Ada100 with
    {
        Declarations = [new(new(Guid.Empty), percent, [], from, until)],
    };

    /// <summary>Plays lives and tells the facts of each look.</summary>
    public static void Play(Action<IEnumerable<object>> told) =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[-20, 20], Gen.Int[0, 100]).List[1, 30].Sample(
            steps =>
            {
                Caseload? caseload = null;
                var cases = new List<CarriedCase>();
                var now = Nine;
                foreach (var (type, count, percent) in steps)
                {
                    now = now.AddDays(1);
                    if (count < 0) cases.RemoveRange(0, Math.Min(-count, cases.Count));
                    for (var n = 0; n < count; n++) cases.Add(Case(Types[type], cases.Count));
                    var worker = Declaring(percent, now.AddDays(-1), now.AddDays(percent % 3));
                    var figure = Figure(cases, worker, now);
                    var first = CheckCaseload.Decide(caseload, figure, North, now);
                    told(first.Events);
                    caseload = Scenario.Fold(Stream, caseload, first.Events);
                    Assert.Empty(CheckCaseload.Decide(caseload, figure, North, now).Events);
                    Assert.Equal(figure.Lines.Any(line => line.IsOver), caseload is { Over.Count: > 0 });
                }
            },
            iter: 200);
}
