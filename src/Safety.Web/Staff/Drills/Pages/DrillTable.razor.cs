using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Drills.Pages;

/// <summary>How drills went, the newest first.</summary>
public sealed partial class DrillTable
{
    /// <summary>The drills.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DrillView> Drills { get; set; } = [];

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    /// <summary>How a drill went, as text, picture and tone.</summary>
    public static Look LookOf(DrillView drill) => drill.Passed
        ? new("Passed", Symbol.Check, Tone.Good)
        : new("Failed", Symbol.Triangle, Tone.Danger);

    /// <summary>Why a drill failed, in plain words; of one that passed, what that means.</summary>
    public static string ReasonOf(DrillView drill) =>
        drill.Failure is { } failure ? WhyOf(failure) : "on the first step";

    private static string WhyOf(DrillFailure failure) => failure switch
    {
        DrillFailure.NobodyReached => "nobody on the first step could be told loudly",
        DrillFailure.NotAnswered => "the first step did not answer in its time",
        DrillFailure.AnsweredLate => "the first step answered after its time",
        DrillFailure.AnsweredByAnother => "answered by nobody whom the first step calls",
    };

    private static string AfterOf(DrillView drill) => drill.SecondsToAnswer is { } seconds
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds} s")
        : "–";
}
