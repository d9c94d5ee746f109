/// The script of every page: it narrows a table, or the lists of an index, to what is asked for.
///
/// It adds nothing that a reader without scripts would miss, asks nothing of any other place, and is written without
/// `<` and `&` so that the page stays XML. What is asked for may stand behind `#` too: `#filter=ontraden,lane=opinion`.
enum ReportScript {
  static let text = #"""
    (function(){"use strict";
    var form=document.querySelector("form.filter");if(!form){return}
    var holder=document.getElementById(form.dataset.for);
    var rows=Array.prototype.slice.call(holder.querySelectorAll("[data-lane]"));
    var data=document.getElementById("words");
    var words=data?JSON.parse(data.textContent):null;
    var output=form.querySelector("output");
    function fold(text){return text.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/\s+/g," ")}
    function squeeze(text){return text.replace(/^https?:\/\/\S*\/|^kamerstuk(ken)?( ii?)?( \d{4}[-\/]\d+,)? |kst-|\.html$/g,"").replace(/(\d{2})[ .](?=\d{3}\b)/g,"$1").replace(/,? *nrs?\.? */g,"-").replace(/(\d{5}[^ ]*)[ \/:](?=\d)/g,"$1-")}
    var texts=rows.map(function(row,place){return fold(words?words[place]:row.textContent)});
    var marks={};
    document.querySelectorAll("svg a.mark").forEach(function(mark){if(!mark.classList.contains("count")){marks[mark.getAttribute("href").slice(1)]=mark}});
    function value(name){var field=form.elements[name];return field?field.value:""}
    function holds(text,asked){return asked.every(function(word){return text.indexOf(word)>=0})}
    function apply(){
    var typed=fold(value("filter")).trim(),plain=typed.split(" "),number=squeeze(typed).split(" ");
    var lane=value("lane"),sure=value("sure"),shown=0;
    rows.forEach(function(row,place){
    var text=texts[place];
    var fits=holds(text,plain)||holds(text,number);
    if(lane){fits=fits?row.dataset.lane===lane:false}
    if(sure){fits=fits?row.dataset.sure===sure:false}
    row.hidden=!fits;if(fits){shown+=1}
    if(marks[row.id]){marks[row.id].classList.toggle("dim",!fits)}
    });
    holder.querySelectorAll("[data-list]").forEach(function(list){list.hidden=!list.querySelector("[data-lane]:not([hidden])")});
    var quotes=form.elements.quotes;if(quotes){holder.classList.toggle("quiet",!quotes.checked)}
    output.textContent=output.dataset.count.replace("#1",shown).replace("#2",rows.length);
    }
    function read(){
    var hash=location.hash.slice(1);
    if(/^(filter|lane|sure)=/.test(hash)){
    hash.split(",").forEach(function(part){var pair=part.split("=");var field=form.elements[pair[0]];
    if(field){try{field.value=decodeURIComponent(pair.slice(1).join("="))}catch(error){field.value=""}}});apply();return}
    var target=hash?document.getElementById(hash):null;
    if(target){if(target.hidden){form.reset();apply();target.scrollIntoView()}}
    }
    form.addEventListener("input",apply);
    form.addEventListener("change",apply);
    form.addEventListener("submit",function(event){event.preventDefault()});
    form.addEventListener("reset",function(){setTimeout(apply,0)});
    window.addEventListener("hashchange",read);
    form.hidden=false;apply();read();
    })();
    """#
}
