using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Safety.Web.Door;

namespace Safety.Web.Tests.Door;

/// <summary>The barest document around the Door's pages.</summary>
public sealed class DoorTestPages : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<!doctype html>");
        builder.OpenElement(1, "html");
        builder.OpenElement(2, "head");
        builder.OpenComponent<HeadOutlet>(3);
        builder.CloseComponent();
        builder.CloseElement();
        builder.OpenElement(4, "body");
        builder.OpenComponent<Router>(5);
        builder.AddAttribute(6, nameof(Router.AppAssembly), typeof(DoorRoom).Assembly);
        builder.AddAttribute(7, nameof(Router.Found), (RenderFragment<RouteData>)(route => page =>
        {
            // The page alone: its frame needs the whole service.
            page.OpenComponent(0, route.PageType);
            page.CloseComponent();
        }));
        builder.CloseComponent();
        builder.CloseElement();
        builder.CloseElement();
    }
}
